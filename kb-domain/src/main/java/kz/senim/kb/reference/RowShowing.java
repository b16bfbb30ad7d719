package kz.senim.kb.reference;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.region.Region;
import kz.senim.kb.region.RegionName;
import org.hibernate.Hibernate;

/** Shows rows for a day: with tenge for the indices, and with the names of the law they rest on. */
final class RowShowing {

    private final EntityManager entityManager;
    private final LocalDate on;
    private final Optional<BigDecimal> index;

    RowShowing(EntityManager entityManager, LocalDate on) {
        this.entityManager = entityManager;
        this.on = on;
        this.index = new MonthlyIndex(entityManager).on(on);
    }

    private record Article(String actId, String eId) {}

    List<ShownRow> show(Collection<ReferenceRow> rows) {
        List<RowText> texts = rows.stream().map(ReferenceRow::text).toList();
        Map<Norm, ShownNorm> norms = norms(
                texts.stream().flatMap(text -> text.norms().stream()).distinct().toList());
        Map<Long, RegionName> regions = regions(texts);
        List<ShownRow> shown = new ArrayList<>();
        for (ReferenceRow row : rows) {
            RowText text = row.text();
            shown.add(new ShownRow(
                    row.getId(),
                    row.getVersion(),
                    table(row),
                    text,
                    on,
                    tenge(text),
                    text.norms().stream().map(norms::get).toList(),
                    regions,
                    row.isRemoved(),
                    row.getAssuredOn(),
                    row.getAssuredBy(),
                    row.getOutdatedFrom(),
                    row.isSample(),
                    row.getLastModified()));
        }
        return shown;
    }

    /** The table with its columns, which are read outside the transaction. */
    private static ReferenceTable table(ReferenceRow row) {
        return (ReferenceTable) Hibernate.unproxy(row.getTable());
    }

    private Map<String, BigDecimal> tenge(RowText text) {
        Map<String, BigDecimal> tenge = new HashMap<>();
        text.cells().forEach((column, cell) -> {
            if (cell instanceof Cell.Amount amount && amount.unit() == Unit.MCI) {
                index.ifPresent(size -> tenge.put(column, plain(amount.number().multiply(size))));
            }
        });
        return tenge;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Map<Long, RegionName> regions(List<RowText> texts) {
        Set<Long> ids = new HashSet<>();
        texts.forEach(text -> text.cells().values().forEach(cell -> {
            if (cell instanceof Cell.InRegion in) {
                ids.add(in.region());
            }
        }));
        Map<Long, RegionName> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("from Region r where r.id in :ids", Region.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(region -> names.put(region.getId(), region.named()));
        }
        return names;
    }

    private Map<Norm, ShownNorm> norms(List<Norm> norms) {
        if (norms.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<Language, String>> titles = titles(norms);
        Map<Article, Map<Language, String>> labels = labels(norms);
        Map<Norm, ShownNorm> shown = new HashMap<>();
        for (Norm norm : norms) {
            shown.put(
                    norm,
                    new ShownNorm(
                            norm,
                            titles.getOrDefault(norm.actId(), Map.of()),
                            labels.getOrDefault(new Article(norm.actId(), provision(norm)), Map.of())));
        }
        return shown;
    }

    private Map<String, Map<Language, String>> titles(List<Norm> norms) {
        Map<String, Map<Language, String>> titles = new HashMap<>();
        entityManager
                .createQuery("from Act a where a.id in :acts", Act.class)
                .setParameter("acts", norms.stream().map(Norm::actId).distinct().toList())
                .getResultList()
                .forEach(act -> titles.put(
                        act.getId(),
                        Map.of(
                                Language.RU,
                                act.getTitleRu(),
                                Language.KK,
                                act.getTitleKk().isEmpty() ? act.getTitleRu() : act.getTitleKk())));
        return titles;
    }

    private Map<Article, Map<Language, String>> labels(List<Norm> norms) {
        Map<Article, Map<Language, String>> labels = new HashMap<>();
        entityManager
                .createQuery(
                        "select p.act.id, p.eId, p.language, p.label from Provision p where p.act.id in :acts"
                                + " and p.eId in :places and p.validFrom <= :on"
                                + " and (p.validTo is null or p.validTo > :on)",
                        Object[].class)
                .setParameter("acts", norms.stream().map(Norm::actId).distinct().toList())
                .setParameter(
                        "places",
                        norms.stream().map(RowShowing::provision).distinct().toList())
                .setParameter("on", on)
                .getResultList()
                .forEach(row -> labels.computeIfAbsent(
                                new Article((String) row[0], (String) row[1]), none -> new EnumMap<>(Language.class))
                        .put((Language) row[2], (String) row[3]));
        return labels;
    }

    private static String provision(Norm norm) {
        int end = norm.eId().indexOf("__");
        return end < 0 ? norm.eId() : norm.eId().substring(0, end);
    }
}
