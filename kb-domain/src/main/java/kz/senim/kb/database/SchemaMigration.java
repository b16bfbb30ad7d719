package kz.senim.kb.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.ServiceException;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Runs the Flyway scripts while the persistence unit is being built, so that they are done before Hibernate compares
 * the schema with the entities. A CDI start-up observer would come too late for that.
 */
public final class SchemaMigration implements Integrator {

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        ConnectionProvider connections = bootstrapContext.getServiceRegistry().requireService(ConnectionProvider.class);
        migrate(dataSourceOf(connections));
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // nothing is held open
    }

    /** Brings the schema behind the data source up to date; one set of scripts serves both databases. */
    static void migrate(DataSource dataSource) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(Map.of("binary", binaryTypeOf(dataSource)))
                .load()
                .migrate();
    }

    private static DataSource dataSourceOf(ConnectionProvider connections) {
        if (connections.isUnwrappableAs(DataSource.class)) {
            return connections.unwrap(DataSource.class);
        }
        return new ProvidedConnections(connections);
    }

    private static String binaryTypeOf(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> "blob";
                case "PostgreSQL" -> "bytea";
                default ->
                    throw new ServiceException(
                            "The knowledge base runs on H2 or PostgreSQL, but kb.db.url leads to " + product);
            };
        } catch (SQLException e) {
            throw new ServiceException("The database cannot be reached: " + e.getMessage(), e);
        }
    }
}
