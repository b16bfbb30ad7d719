package kz.senim.kb.web.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The data source of the base: the server pools the connections that {@link ConfiguredDatabase} opens. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/kb",
        className = "kz.senim.kb.web.database.ConfiguredDatabase",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24)
public class BaseDataSource {}
