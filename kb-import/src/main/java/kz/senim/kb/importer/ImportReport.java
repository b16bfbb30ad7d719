package kz.senim.kb.importer;

import java.util.List;

/** An import and its files, in order. */
public record ImportReport(ImportBatch batch, List<ImportFile> files) {}
