package kz.senim.kb.legislation;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;

/**
 * An act's table of contents on a day.
 *
 * @param act the act
 * @param language the language of the text
 * @param on the day asked for
 * @param edition the date of the edition that speaks for that day
 * @param nodes the rows at the top of the tree
 */
public record Contents(Act act, Language language, LocalDate on, LocalDate edition, List<ContentsNode> nodes) {}
