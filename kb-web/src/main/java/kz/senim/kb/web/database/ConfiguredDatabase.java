package kz.senim.kb.web.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens connections to the database that MicroProfile Config names ({@code kb.db.url}, {@code .user},
 * {@code .password}). One class for both databases lets the configuration alone choose, and refuses a half-set one
 * instead of falling back to the embedded database unnoticed.
 */
public final class ConfiguredDatabase implements DataSource {

    private volatile @Nullable DataSource target;

    @Override
    public Connection getConnection() throws SQLException {
        return target().getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return target().getConnection();
    }

    private DataSource target() throws SQLException {
        DataSource known = target;
        if (known == null) {
            known = open();
            target = known;
        }
        return known;
    }

    private static DataSource open() throws SQLException {
        DatabaseSettings settings;
        try {
            settings = DatabaseSettings.of(name -> ConfigProvider.getConfig(ConfiguredDatabase.class.getClassLoader())
                    .getOptionalValue(name, String.class));
        } catch (IllegalArgumentException e) {
            throw new SQLException(e.getMessage(), e);
        }
        if (settings.isPostgreSql()) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setURL(settings.url());
            database.setUser(settings.user());
            database.setPassword(settings.password());
            database.setReWriteBatchedInserts(true);
            return database;
        }
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(settings.url());
        database.setUser(settings.user());
        database.setPassword(settings.password());
        return database;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // the server offers its own; connections here write to none
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the drivers' defaults hold
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("No parent logger");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
