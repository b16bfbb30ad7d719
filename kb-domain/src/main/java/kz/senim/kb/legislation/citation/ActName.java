package kz.senim.kb.legislation.citation;

/**
 * An act of the base by everything it may be called from its own requisites.
 *
 * @param id as in the register: {@code Z020000345_}
 * @param titleRu its official Russian title; empty when unknown
 * @param titleKk its official Kazakh title; empty when unknown
 * @param number the number it was adopted under, {@code 226-V}; empty when it has none
 */
public record ActName(String id, String titleRu, String titleKk, String number) {}
