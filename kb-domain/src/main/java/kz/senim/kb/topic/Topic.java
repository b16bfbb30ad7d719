package kz.senim.kb.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.regex.Pattern;
import kz.senim.kb.topic.TopicException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A reason for which people turn to the helpline. Its code is for ever, for answers and figures name it so; what it is
 * called and where it stands may change. It is never deleted: one that is not used any more is retired.
 */
@Entity
@Table(name = "topic")
public class Topic {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?");
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_TITLE = 200;

    @Id
    @Column(length = LONGEST_CODE)
    private String code;

    @Column(length = LONGEST_CODE)
    private @Nullable String parent;

    @Column(nullable = false)
    private int place;

    @Column(name = "title_ru", nullable = false, length = LONGEST_TITLE)
    private String titleRu;

    @Column(name = "title_kk", nullable = false, length = LONGEST_TITLE)
    private String titleKk;

    @Column(name = "title_en", nullable = false, length = LONGEST_TITLE)
    private String titleEn;

    @Column(nullable = false)
    private boolean retired;

    @NullUnmarked
    protected Topic() {}

    /**
     * @throws TopicException when the code or a title breaks a rule
     */
    Topic(String code, @Nullable String parent, int place, TopicTitles titles) {
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            throw new TopicException(Reason.BAD_CODE, code);
        }
        this.code = code;
        this.parent = parent;
        this.place = place;
        name(titles);
    }

    final void name(TopicTitles titles) {
        titleRu = required(titles.ru());
        titleKk = required(titles.kk());
        titleEn = required(titles.en());
    }

    void moveTo(@Nullable String newParent, int newPlace) {
        parent = newParent;
        place = newPlace;
    }

    void setRetired(boolean retired) {
        this.retired = retired;
    }

    private static String required(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_TITLE) {
            throw new TopicException(Reason.BAD_TITLE, LONGEST_TITLE);
        }
        return stripped;
    }

    /** The code: {@code violence} at the top, {@code violence.bullying} below. */
    public String getCode() {
        return code;
    }

    public @Nullable String getParent() {
        return parent;
    }

    /** Its place among those beside it, from nought. */
    public int getPlace() {
        return place;
    }

    public TopicTitles titles() {
        return new TopicTitles(titleRu, titleKk, titleEn);
    }

    /** Whether nothing new is put under it. */
    public boolean isRetired() {
        return retired;
    }
}
