package kz.senim.kb.staff;

/** A token just made, with its value, which is not to be had later. */
public record NewToken(ApiToken token, TokenValue value) {}
