package kz.senim.kb.importer.hsds;

import jakarta.json.Json;
import jakarta.json.spi.JsonProvider;

/** Makes and reads JSON as {@link Json} does, which looks for its provider among all libraries at every call. */
final class JsonMaker {
    static final JsonProvider JSON = JsonProvider.provider();

    private JsonMaker() {}
}
