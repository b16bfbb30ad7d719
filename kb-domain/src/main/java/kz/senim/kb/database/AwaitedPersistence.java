package kz.senim.kb.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A persistence unit that is made when it is first called: calls wait for it, and fail with what it failed with. */
final class AwaitedPersistence implements InvocationHandler {

    /** The server's trial of a new unit: it asks for a manager, closes it and never looks at it. */
    private static final String TRIAL = "createEntityManager";

    private static final String END_OF_TRIAL = "close";

    private final Supplier<CompletableFuture<EntityManagerFactory>> making;
    private @Nullable CompletableFuture<EntityManagerFactory> begun;

    private AwaitedPersistence(Supplier<CompletableFuture<EntityManagerFactory>> making) {
        this.making = making;
    }

    /** Makes the unit when it is first called. */
    static EntityManagerFactory factory(Supplier<CompletableFuture<EntityManagerFactory>> making) {
        return proxy(EntityManagerFactory.class, new AwaitedPersistence(making));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals(TRIAL) && arguments == null && !begun().isDone()) {
            return proxy(EntityManager.class, new Trial(() -> await().createEntityManager()));
        }
        return call(method, await(), arguments);
    }

    private synchronized CompletableFuture<EntityManagerFactory> begun() {
        if (begun == null) {
            begun = making.get();
        }
        return begun;
    }

    private EntityManagerFactory await() {
        try {
            return begun().join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(AwaitedPersistence.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A manager that is made when it is used; closing it before costs nothing. */
    private static final class Trial implements InvocationHandler {
        private final Supplier<EntityManager> making;
        private @Nullable EntityManager made;

        Trial(Supplier<EntityManager> making) {
            this.making = making;
        }

        @Override
        public synchronized @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            if (made == null) {
                if (method.getName().equals(END_OF_TRIAL)) {
                    return null;
                }
                made = making.get();
            }
            return call(method, made, arguments);
        }
    }
}
