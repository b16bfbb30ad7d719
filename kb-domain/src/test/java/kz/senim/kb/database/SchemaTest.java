package kz.senim.kb.database;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTest {

    @OnEveryDatabase
    void fitsTheEntities(TestBase base) {
        assertThat(base.<Long>call(entityManager -> entityManager
                        .createQuery("select count(*) from Act", Long.class)
                        .getSingleResult()))
                .isZero();
    }
}
