package kz.senim.kb.json;

import jakarta.json.Json;
import jakarta.json.spi.JsonProvider;

/** Makes and reads JSON as {@link Json} does, which looks for its provider among all libraries at every call. */
public final class JsonMaker {
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonMaker() {}
}
