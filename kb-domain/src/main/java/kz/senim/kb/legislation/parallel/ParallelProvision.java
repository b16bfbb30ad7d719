package kz.senim.kb.legislation.parallel;

import java.util.List;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionPage;

/**
 * One provision in both languages on a day.
 *
 * @param pages its pages; one is missing where that language has no such provision
 * @param points its paragraphs, those that answer to each other side by side
 */
public record ParallelProvision(Aligned<ProvisionPage> pages, List<Aligned<Paragraph>> points) {}
