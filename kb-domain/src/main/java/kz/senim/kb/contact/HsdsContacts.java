package kz.senim.kb.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door for programs that read the directory page by page, by the ids of HSDS. */
@ApplicationScoped
@Transactional
public class HsdsContacts {

    private EntityManager entityManager;

    @NullUnmarked
    protected HsdsContacts() {}

    @Inject
    public HsdsContacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A page of what there is, and how many there are. */
    public record Page<T>(List<T> contents, long total) {
        public Page {
            contents = List.copyOf(contents);
        }
    }

    /** An organization as it is shown. */
    public record ShownOrganization(String hsdsId, Organization.Details details) {}

    /** That a service is given at a place. */
    public record Given(String serviceHsdsId, Contact.Place place) {}

    /**
     * Services in the order in which they came.
     *
     * @param kind the code of a kind; null for all
     * @param organization the id in HSDS of who gives them; null for all
     */
    public Page<Contact> services(@Nullable String kind, @Nullable String organization, int limit, int offset) {
        String where = " from Service s where (:kind is null or :kind in elements(s.kinds))"
                + " and (:organization is null or s.organization.hsdsId = :organization)";
        TypedQuery<Long> ids = entityManager.createQuery("select s.id" + where + " order by s.id", Long.class);
        TypedQuery<Long> count = entityManager.createQuery("select count(s)" + where, Long.class);
        for (TypedQuery<Long> query : List.of(ids, count)) {
            query.setParameter("kind", kind).setParameter("organization", organization);
        }
        List<Long> page = ids.setFirstResult(offset).setMaxResults(limit).getResultList();
        List<Contact> contacts = page.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from Service s join fetch s.organization where s.id in :ids order by s.id",
                                Service.class)
                        .setParameter("ids", page)
                        .getResultList()
                        .stream()
                        .map(Contact::of)
                        .toList();
        return new Page<>(contacts, count.getSingleResult());
    }

    /** The service with this id in HSDS. */
    public Optional<Contact> service(String hsdsId) {
        return entityManager
                .createQuery("from Service s join fetch s.organization where s.hsdsId = :id", Service.class)
                .setParameter("id", hsdsId)
                .getResultList()
                .stream()
                .map(Contact::of)
                .findFirst();
    }

    /** Organizations in the order in which they came. */
    public Page<ShownOrganization> organizations(int limit, int offset) {
        return new Page<>(
                entityManager
                        .createQuery("from Organization o order by o.id", Organization.class)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(HsdsContacts::shown)
                        .toList(),
                count("Organization"));
    }

    /** The organization with this id in HSDS. */
    public Optional<ShownOrganization> organization(String hsdsId) {
        return entityManager
                .createQuery("from Organization o where o.hsdsId = :id", Organization.class)
                .setParameter("id", hsdsId)
                .getResultList()
                .stream()
                .map(HsdsContacts::shown)
                .findFirst();
    }

    /** Which services are given where, in the order in which that came. */
    public Page<Given> serviceAtLocations(int limit, int offset) {
        return new Page<>(
                entityManager
                        .createQuery(
                                "from ServiceAtLocation g join fetch g.service join fetch g.location order by g.id",
                                ServiceAtLocation.class)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(given -> new Given(given.getService().getHsdsId(), Contact.Place.of(given)))
                        .toList(),
                count("ServiceAtLocation"));
    }

    private static ShownOrganization shown(Organization organization) {
        return new ShownOrganization(organization.getHsdsId(), organization.details());
    }

    private long count(String entity) {
        return entityManager
                .createQuery("select count(*) from " + entity, Long.class)
                .getSingleResult();
    }
}
