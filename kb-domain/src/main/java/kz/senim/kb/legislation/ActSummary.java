package kz.senim.kb.legislation;

import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;

/**
 * An act as a list shows it.
 *
 * @param act the act
 * @param editions its editions, the newest first
 * @param articles how many articles its newest text has in each language
 */
public record ActSummary(Act act, List<EditionSummary> editions, Map<Language, Long> articles) {}
