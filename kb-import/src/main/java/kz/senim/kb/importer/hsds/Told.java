package kz.senim.kb.importer.hsds;

import jakarta.json.JsonObject;

/** What a file tells of an entry, as HSDS 3.1 would, without the other entries inside it. */
record Told(JsonObject json, Place place) {}
