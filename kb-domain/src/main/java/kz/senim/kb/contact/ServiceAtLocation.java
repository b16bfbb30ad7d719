package kz.senim.kb.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** That a service is given at a location. */
@Entity
@Table(name = "service_at_location")
public class ServiceAtLocation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_at_location_seq")
    @SequenceGenerator(name = "service_at_location_seq", sequenceName = "service_at_location_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "hsds_id", nullable = false, length = 36)
    private String hsdsId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Service service;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Location location;

    @Column(length = 2000)
    private @Nullable String description;

    @NullUnmarked
    protected ServiceAtLocation() {}

    ServiceAtLocation(Service service, Location location) {
        this(UUID.randomUUID().toString(), service, location, null);
    }

    /** One that has its id in HSDS from elsewhere. */
    ServiceAtLocation(String hsdsId, Service service, Location location, @Nullable String description) {
        this.hsdsId = hsdsId;
        this.service = service;
        this.location = location;
        this.description = description;
    }

    void describe(@Nullable String newDescription) {
        description = newDescription;
    }

    /** Its id in HSDS, a UUID. */
    public String getHsdsId() {
        return hsdsId;
    }

    public Service getService() {
        return service;
    }

    public Location getLocation() {
        return location;
    }

    public @Nullable String getDescription() {
        return description;
    }
}
