package kz.senim.kb.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.region.RegionKind;
import org.hibernate.Session;

/** Fifty thousand services over two hundred districts: whom a caller can be sent to is told while the caller waits. */
class DirectorySpeedTest {

    private static final int SERVICES = 50_000;
    private static final int DISTRICTS = 200;
    private static final int WARM_UP = 200;
    private static final int QUESTIONS = 500;
    private static final double LIMIT_MILLIS = 30;
    private static final Instant NOON = Instant.parse("2026-11-30T07:00:00Z");

    @OnEveryDatabase
    void aDistrictAndANeedAreAnsweredWhileTheCallerWaits(TestBase base) {
        Directory directory = Directory.in(base);
        long first = fill(base, directory.region("Абайская область"));
        List<ReferralKind> kinds = ReferralKinds.all();
        Random random = new Random(111);
        double[] millis = new double[QUESTIONS];
        for (int i = -WARM_UP; i < QUESTIONS; i++) {
            ContactQuery query = ContactQuery.at(NOON)
                    .in(first + random.nextInt(DISTRICTS))
                    .ofKind(kinds.get(random.nextInt(kinds.size())).code())
                    .forAge(random.nextBoolean() ? 15 : null)
                    .openNow(random.nextInt(4) == 0);
            long start = System.nanoTime();
            FoundContacts found = directory.with(contacts -> contacts.find(query));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
            }
            assertThat(found.total()).isLessThan(Contacts.MOST_CANDIDATES);
        }
        Arrays.sort(millis);
        double half = millis[QUESTIONS / 2];
        // what others do on the machine meanwhile lengthens single questions, not half of them
        assertThat(half)
                .as("p50 %.1f, p95 %.1f, p99 %.1f ms", half, millis[QUESTIONS * 95 / 100], millis[QUESTIONS * 99 / 100])
                .isLessThan(LIMIT_MILLIS);
        System.getLogger(DirectorySpeedTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        () -> String.format(
                                java.util.Locale.ROOT,
                                "Contacts of a district: p50 %.1f, p95 %.1f, p99 %.1f ms",
                                half,
                                millis[QUESTIONS * 95 / 100],
                                millis[QUESTIONS * 99 / 100]));
    }

    /** Services of every kind, some twelve of each in a district, the first district's id given back. */
    private static long fill(TestBase base, long region) {
        base.inTransaction(entityManager -> {
            String numbers = numbers(entityManager);
            run(
                    entityManager,
                    "insert into region (id, parent_id, kind, name_ru, name_kk, name_en, sample) select 100000 + n, "
                            + region + ", '" + RegionKind.DISTRICT + "', 'Район ' || n, 'Аудан ' || n, '', false from "
                            + numbers + " where n < " + DISTRICTS,
                    "insert into organization (id, hsds_id, sample) values (1000000, 'organization', false)",
                    "insert into organization_text (organization_id, language, name, alternate_name, description)"
                            + " values (1000000, 'RU', 'Организация', '', '')",
                    "insert into service (id, version, hsds_id, organization_id, status, crisis, on_holidays,"
                            + " internal_note, due_on, last_modified, sample, minimum_age) select 1000000 + n, 0,"
                            + " 'service-' || n, 1000000, 'ACTIVE', false, 'CLOSED', '', date '2026-12-01',"
                            + " current_timestamp, false, mod(n, 18) from " + numbers,
                    "insert into service_text (service_id, language, name, alternate_name, description, eligibility,"
                            + " application_process, fees, documents, alert) select 1000000 + n, 'RU', 'Служба ' || n,"
                            + " '', '', '', '', '', '', '' from " + numbers,
                    "insert into service_phone (service_id, place, number, type, languages) select 1000000 + n, 0,"
                            + " '+7 (000) ' || n, 'voice', '' from " + numbers,
                    "insert into service_area (service_id, region_id) select 1000000 + n, 100000 + mod(n, " + DISTRICTS
                            + ") from " + numbers,
                    "insert into service_schedule (service_id, place, hsds_id, freq, byday, opens_at, closes_at)"
                            + " select 1000000 + n, p, 'schedule', 'WEEKLY', 'MO,TU,WE,TH,FR',"
                            + " case when p = 0 then time '09:00:00' else time '14:00:00' end,"
                            + " case when p = 0 then time '13:00:00' else time '18:00:00' end from " + numbers
                            + " cross join (values (0), (1)) as parts (p)");
            List<ReferralKind> kinds = ReferralKinds.all();
            for (int i = 0; i < kinds.size(); i++) {
                run(
                        entityManager,
                        "insert into service_kind (service_id, kind) select 1000000 + n, '"
                                + kinds.get(i).code() + "' from " + numbers + " where mod(n / " + DISTRICTS + ", "
                                + kinds.size() + ") = " + i);
            }
        });
        base.inTransaction(entityManager -> run(entityManager, "analyze"));
        return 100_000;
    }

    private static String numbers(EntityManager entityManager) {
        boolean h2 = entityManager
                .unwrap(Session.class)
                .doReturningWork(connection ->
                        connection.getMetaData().getDatabaseProductName().equals("H2"));
        return h2
                ? "(select x - 1 as n from system_range(1, " + SERVICES + ")) as numbers"
                : "generate_series(0, " + (SERVICES - 1) + ") as numbers (n)";
    }

    private static void run(EntityManager entityManager, String... statements) {
        for (String statement : statements) {
            entityManager.createNativeQuery(statement).executeUpdate();
        }
    }
}
