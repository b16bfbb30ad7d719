package kz.senim.kb.answer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that operators tell callers, in both languages, with what is the same in both. */
@Entity
@Table(name = "answer")
public class Answer {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 100;
    private static final int FEWEST_DAYS = 7;
    private static final int MOST_DAYS = 1096;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_seq")
    @SequenceGenerator(name = "answer_seq", sequenceName = "answer_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false, length = LONGEST_CODE)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private AnswerKind kind;

    @Column(nullable = false)
    private boolean crisis;

    @Column(nullable = false)
    private boolean pinned;

    @Column(nullable = false, updatable = false)
    private boolean sample;

    @Column(nullable = false, length = 60)
    private String owner;

    @Column(name = "review_days", nullable = false)
    private int reviewDays;

    @ElementCollection
    @CollectionTable(name = "answer_topic", joinColumns = @JoinColumn(name = "answer_id"))
    @OrderColumn(name = "place")
    @Column(name = "topic", nullable = false, length = 100)
    private List<String> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "answer_help", joinColumns = @JoinColumn(name = "answer_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "help", nullable = false, length = 30)
    private Set<HelpMode> help = EnumSet.noneOf(HelpMode.class);

    @ElementCollection
    @CollectionTable(name = "answer_audience", joinColumns = @JoinColumn(name = "answer_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "audience", nullable = false, length = 30)
    private Set<Audience> audience = EnumSet.noneOf(Audience.class);

    @ElementCollection
    @CollectionTable(name = "answer_need", joinColumns = @JoinColumn(name = "answer_id"))
    @OrderColumn(name = "place")
    @Enumerated(EnumType.STRING)
    @Column(name = "need", nullable = false, length = 40)
    private List<Need> needs = new ArrayList<>();

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @OneToMany(mappedBy = "answer", cascade = CascadeType.ALL)
    @MapKey(name = "language")
    private Map<Language, AnswerInLanguage> languages = new EnumMap<>(Language.class);

    @Column(name = "created_by", nullable = false, updatable = false, length = 60)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(nullable = false)
    private int version;

    @NullUnmarked
    protected Answer() {}

    /**
     * @throws AnswerException when the code or the particulars break a rule
     */
    Answer(String code, AnswerKind kind, Particulars particulars, boolean sample, String by, Instant at) {
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            throw new AnswerException(Reason.BAD_CODE, code);
        }
        this.code = code;
        this.kind = kind;
        this.sample = sample;
        this.createdBy = by;
        this.createdAt = at;
        take(particulars);
    }

    /**
     * Classifies the answer anew.
     *
     * @throws AnswerException when the number of days is out of bounds, or the last day comes before the first
     */
    final void take(Particulars particulars) {
        if (particulars.reviewDays() < FEWEST_DAYS || particulars.reviewDays() > MOST_DAYS) {
            throw new AnswerException(Reason.BAD_REVIEW_DAYS, FEWEST_DAYS, MOST_DAYS);
        }
        LocalDate first = particulars.validFrom();
        LocalDate last = particulars.validTo();
        if (first != null && last != null && last.isBefore(first)) {
            throw new AnswerException(Reason.BAD_DAYS, first, last);
        }
        validFrom = first;
        validTo = last;
        crisis = particulars.crisis();
        pinned = particulars.pinned();
        owner = particulars.owner();
        reviewDays = particulars.reviewDays();
        topics = new ArrayList<>(particulars.topics());
        help = copy(HelpMode.class, particulars.help());
        audience = copy(Audience.class, particulars.audience());
        needs = new ArrayList<>(particulars.needs());
        languages.values().forEach(AnswerInLanguage::touch);
    }

    void add(AnswerInLanguage words) {
        languages.put(words.getLanguage(), words);
    }

    /** Gives up its words before it is taken out of the base. */
    List<AnswerInLanguage> giveUp() {
        List<AnswerInLanguage> words = languages();
        languages.clear();
        return words;
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> words) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(words);
        return copy;
    }

    public Particulars particulars() {
        return new Particulars(crisis, pinned, owner, reviewDays, topics, help, audience, needs, validFrom, validTo);
    }

    /** Its words in this language, where it has any. */
    public Optional<AnswerInLanguage> in(Language language) {
        return Optional.ofNullable(languages.get(language));
    }

    /** Its words in the languages it has. */
    public List<AnswerInLanguage> languages() {
        return languages.values().stream()
                .sorted(Comparator.comparing(AnswerInLanguage::getLanguage))
                .toList();
    }

    /** Whether operators read it in any language. */
    public boolean isPublished() {
        return languages.values().stream().anyMatch(AnswerInLanguage::isReadable);
    }

    public @Nullable Long getId() {
        return id;
    }

    /** What it is named by in addresses and files, for ever. */
    public String getCode() {
        return code;
    }

    public AnswerKind getKind() {
        return kind;
    }

    public boolean isCrisis() {
        return crisis;
    }

    public boolean isPinned() {
        return pinned;
    }

    /** Whether it only shows how the base works. */
    public boolean isSample() {
        return sample;
    }

    /** The username of who answers for it. */
    public String getOwner() {
        return owner;
    }

    public int getReviewDays() {
        return reviewDays;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Changes with its particulars. */
    public int getVersion() {
        return version;
    }
}
