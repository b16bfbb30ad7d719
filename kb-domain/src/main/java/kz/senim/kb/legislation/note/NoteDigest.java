package kz.senim.kb.legislation.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.SuspendedDays;
import org.jspecify.annotations.Nullable;

/**
 * What the notes beside one provision say together. Like its points it is not stored: it is read from the notes, the
 * same way for pages, API and the list of acts that need a new edition.
 *
 * @param provision its eId
 * @param coming changes adopted that take effect later than the edition
 * @param suspensions what is not applied, and until when
 * @param repeal by what the provision as a whole was repealed; null where it was not, or no note says by what
 * @param repealedUnits points that were taken out, each with the law that did it
 * @param history the laws that changed it, the oldest first
 */
public record NoteDigest(
        String provision,
        List<ToldChange> coming,
        List<ToldChange> suspensions,
        @Nullable ToldChange repeal,
        List<ToldChange> repealedUnits,
        List<PastLaw> history) {

    /**
     * Reads the notes of a provision.
     *
     * @param words the provision with its notes
     * @param language the language it is written in
     */
    public static NoteDigest of(ProvisionText words, Language language) {
        List<Paragraph> paragraphs = ProvisionBody.of(words.eId(), words.text()).paragraphs();
        List<ToldChange> told = words.notes().stream()
                .flatMap(note -> told(note, words.eId(), paragraphs, language))
                .toList();
        List<ToldChange> repeals = of(told, NoteKind.REPEAL);
        boolean gone = words.status() == ForceStatus.REPEALED;
        ToldChange repeal = gone
                ? repeals.stream()
                        .filter(one -> one.change().kind() == ChangeKind.EXCLUSION)
                        .filter(one -> one.change().isOfAll(words.eId()))
                        .reduce((first, last) -> last)
                        .orElse(null)
                : null;
        return new NoteDigest(
                words.eId(),
                of(told, NoteKind.COMING),
                of(told, NoteKind.SUSPENSION),
                repeal,
                repeals.stream()
                        .filter(one -> !one.change().isOfAll(words.eId()))
                        .toList(),
                history(told, words.eId()));
    }

    /** Until when the provision as a whole is not applied, as of a day; null where it is, or no day is named. */
    public @Nullable LocalDate suspendedUntil(LocalDate on) {
        return suspensions.stream()
                .filter(one -> one.change().isOfAll(provision))
                .filter(one -> hasBegun(one.note(), on))
                .map(one -> one.change().entry().day())
                .filter(Objects::nonNull)
                .filter(until -> until.isAfter(on))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean hasBegun(NoteText suspension, LocalDate on) {
        LocalDate start = SuspendedDays.start(suspension);
        return start == null || !start.isAfter(on);
    }

    /** A suspension tells the day it ends, not its first, nor that of the law that ordered it. */
    private static NotedChange atItsEnd(NotedChange change, NoteText note) {
        LocalDate end = note.kind() == NoteKind.SUSPENSION ? note.effective() : null;
        return end == null
                ? change
                : new NotedChange(
                        change.kind(),
                        change.units(),
                        change.law(),
                        new EntryIntoForce(end, change.entry().words()));
    }

    private static Stream<ToldChange> told(
            NoteText note, String provision, List<Paragraph> paragraphs, Language language) {
        NoteReading reading = NoteReader.read(note, provision, paragraphs, language);
        List<NotedChange> changes = reading.changes();
        if (changes.isEmpty() && (note.kind() == NoteKind.COMING || note.kind() == NoteKind.SUSPENSION)) {
            // What is not understood must be shown all the more.
            changes = List.of(new NotedChange(
                    note.kind() == NoteKind.COMING ? ChangeKind.CHANGE : ChangeKind.SUSPENSION,
                    List.of(note.anchor()),
                    new ChangingLaw(null, "", ""),
                    new EntryIntoForce(note.effective(), "")));
        }
        return changes.stream()
                .map(change -> atItsEnd(atItsPlace(change, note, provision), note))
                .map(change -> new ToldChange(change, reading.successor(), note));
    }

    /** A note of repeal may name a wrong article; it is about the one it stands at. */
    private static NotedChange atItsPlace(NotedChange change, NoteText note, String provision) {
        boolean elsewhere =
                note.kind() == NoteKind.REPEAL && note.anchor().equals(provision) && !change.touches(provision);
        return elsewhere ? new NotedChange(change.kind(), List.of(provision), change.law(), change.entry()) : change;
    }

    private static List<ToldChange> of(List<ToldChange> told, NoteKind kind) {
        return told.stream().filter(one -> one.note().kind() == kind).toList();
    }

    private record Key(ChangingLaw law, @Nullable LocalDate day) {}

    private static List<PastLaw> history(List<ToldChange> told, String provision) {
        Map<Key, PastLaw> laws = new LinkedHashMap<>();
        told.stream()
                .filter(one ->
                        one.note().kind() == NoteKind.AMENDMENT || one.note().kind() == NoteKind.REPEAL)
                .map(ToldChange::change)
                .filter(change -> change.touches(provision))
                .forEach(change -> laws.merge(
                        new Key(change.law(), change.entry().day()),
                        new PastLaw(change.law(), change.entry(), List.of(change)),
                        NoteDigest::together));
        Comparator<PastLaw> byDate =
                Comparator.comparing(past -> past.law().date(), Comparator.nullsFirst(Comparator.naturalOrder()));
        return laws.values().stream().sorted(byDate).toList();
    }

    private static PastLaw together(PastLaw first, PastLaw second) {
        List<NotedChange> changes = new ArrayList<>(first.changes());
        second.changes().stream().filter(change -> !changes.contains(change)).forEach(changes::add);
        return new PastLaw(first.law(), first.entry(), changes);
    }
}
