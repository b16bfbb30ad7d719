package kz.senim.kb.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.staff.ApiToken;
import kz.senim.kb.staff.NewToken;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One's own tokens. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    private static final int LONGEST_NAME = 100;

    /** A token without its value. */
    public record Token(
            long id,
            String name,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {

        static Token of(ApiToken token) {
            return new Token(idOf(token), token.getName(), token.getCreatedAt(), token.getLastUsedAt());
        }
    }

    /** One's own tokens. */
    public record Tokens(List<Token> tokens) {}

    /** A token just made, the only time with its value. */
    public record CreatedToken(long id, String name, String token) {}

    private kz.senim.kb.staff.Tokens tokens;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the container
    private SecurityContext security;

    @NullUnmarked
    protected TokensResource() {}

    @Inject
    public TokensResource(kz.senim.kb.staff.Tokens tokens) {
        this.tokens = tokens;
    }

    @GET
    public Tokens list() {
        return new Tokens(tokens.of(self()).stream().map(Token::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonBody body) {
        NewToken made = tokens.create(self(), body.requiredText("name", LONGEST_NAME));
        CreatedToken created = new CreatedToken(
                idOf(made.token()), made.token().getName(), made.value().text());
        return Response.status(Response.Status.CREATED).entity(created).build();
    }

    @DELETE
    @Path("/{id: [0-9]{1,18}}")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(self(), id);
    }

    private String self() {
        return security.getUserPrincipal().getName();
    }

    private static long idOf(ApiToken token) {
        return Objects.requireNonNull(token.getId(), "only tokens that are stored are shown");
    }
}
