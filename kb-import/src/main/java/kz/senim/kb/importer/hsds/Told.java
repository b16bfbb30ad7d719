package kz.senim.kb.importer.hsds;

import jakarta.json.JsonObject;
import java.util.Map;

/**
 * What a file tells of an entry, as HSDS 3.1 would, without the other entries inside it.
 *
 * @param parts where parts of it stand that are rows of their own, by the very objects
 */
record Told(JsonObject json, Place place, Map<JsonObject, Place> parts) {}
