package kz.senim.kb.importer.hsds;

import jakarta.json.JsonObject;
import kz.senim.kb.contact.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do to an entry.
 *
 * @param type the table of HSDS
 * @param changes a JSON array of the fields that are told otherwise
 * @param entry what it would be; null for one that vanished
 * @param before what it is, as written; null for a new one
 * @param told what the source tells, without links; empty for one that vanished
 * @param toldHash of all the source tells of it
 */
record Judged(
        String type,
        String id,
        String name,
        ItemKind kind,
        String changes,
        @Nullable DirectoryEntry entry,
        @Nullable JsonObject before,
        JsonObject told,
        String toldHash) {}
