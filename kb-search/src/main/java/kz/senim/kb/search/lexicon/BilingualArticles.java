package kz.senim.kb.search.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.search.mapping.KnowledgeSchema;
import org.jspecify.annotations.NullUnmarked;

/**
 * The articles, and the headings above them, that exist in both languages on the same day, the last day known: rows
 * without an end hold together from the later of their beginnings on.
 */
@ApplicationScoped
@Transactional
public class BilingualArticles {

    private final EntityManager entityManager;

    @NullUnmarked
    protected BilingualArticles() {
        this(null);
    }

    @Inject
    public BilingualArticles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The rows of all these articles, always in the same order. */
    public List<ArticleRows> rows() {
        return entityManager
                .createQuery(
                        "select new kz.senim.kb.search.lexicon.ArticleRows(r.id, k.id)"
                                + " from Provision r join Provision k on k.act = r.act and k.eId = r.eId"
                                + " where r.language = :russian and k.language = :kazakh"
                                + " and r.validTo is null and k.validTo is null"
                                + " and r.status <> :repealed and k.status <> :repealed"
                                + " order by r.act.id, r.orderKey, r.id, k.id",
                        ArticleRows.class)
                .setParameter("russian", Language.RU)
                .setParameter("kazakh", Language.KK)
                .setParameter("repealed", ForceStatus.REPEALED)
                .getResultList();
    }

    /** The words of some of these articles; a row that is gone meanwhile is left out with its pair. */
    public List<BilingualArticle> read(List<ArticleRows> rows) {
        return entityManager
                .createQuery(
                        "select new kz.senim.kb.search.lexicon.BilingualArticle(r.heading, r.text, k.heading, k.text)"
                                + " from Provision r join Provision k on k.act = r.act and k.eId = r.eId"
                                + " where r.id in :russian and k.id in :kazakh"
                                + " order by r.act.id, r.orderKey, r.id, k.id",
                        BilingualArticle.class)
                .setParameter("russian", rows.stream().map(ArticleRows::russian).toList())
                .setParameter("kazakh", rows.stream().map(ArticleRows::kazakh).toList())
                .getResultList();
    }

    /**
     * What tells whether there is anything new to learn: from other rows, for the words of a row never change, or from
     * the same ones with other analyzers or in another way.
     */
    static String fingerprint(List<ArticleRows> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String way = "model " + TranslationModel.VERSION + ", schema " + KnowledgeSchema.VERSION;
            digest.update(way.getBytes(StandardCharsets.UTF_8));
            ByteBuffer ids = ByteBuffer.allocate(2 * Long.BYTES);
            for (ArticleRows row : rows) {
                digest.update(
                        ids.clear().putLong(row.russian()).putLong(row.kazakh()).array());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
