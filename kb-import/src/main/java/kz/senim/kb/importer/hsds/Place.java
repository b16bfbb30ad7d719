package kz.senim.kb.importer.hsds;

/**
 * Where in what arrived something is told.
 *
 * @param file the name of the file
 * @param line its line, from 1; of JSON the place of the entry in the file
 */
record Place(String file, int line) {}
