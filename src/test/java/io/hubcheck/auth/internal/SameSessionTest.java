package io.hubcheck.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignInNotice;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.Credential;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** One session that two people sign in to, one while the other's request is still being answered. */
class SameSessionTest {

    private final HandClock clock = new HandClock();
    private final SessionSignIns signIns = new SessionSignIns(new TokenRefresh(SignInsOf::outOfReach), clock);
    private final SecurityContextHolderStrategy contexts = SecurityContextHolder.getContextHolderStrategy();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final AuthProperties settings = new AuthProperties("", "app", "", "", false, Credential.of(""), "");
    private final CurrentUser user = new SessionCurrentUser(settings, signIns, new DeveloperTokens(settings), contexts);

    @BeforeEach
    void aRequestIsAnswered() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void itWasAnswered() {
        RequestContextHolder.resetRequestAttributes();
        contexts.clearContext();
    }

    @Test
    void nobodyIsGivenTheTokenOfWhoSignedInMeanwhile() {
        known("alice");
        hold("alice");
        assertThat(user.current().map(SignedIn::username)).contains("alice");

        hold("bob");

        assertThat(user.current()).isEmpty();
    }

    @Test
    void aTokenWithoutAPersonWhomSpringSecurityKnowsIsNobodys() {
        hold("alice");

        assertThat(user.current()).isEmpty();
    }

    @Test
    void aSignInIsOverForOpenPagesAsSoonAsItsSessionEnds() {
        hold("alice");
        SignedIn onAnOpenPage = signIns.of(request).flatMap(HeldSignIn::now).orElseThrow();

        Objects.requireNonNull(request.getSession()).invalidate();

        assertThat(onAnOpenPage.latest()).isEmpty();
        assertThat(onAnOpenPage.renewed()).isEmpty();
    }

    @Test
    void aRenewalThatTheHubRefusesEndsNoSignInButItsOwn() throws Exception {
        known("bob");
        HubSignIn alices = SignInsOf.hub("alice", clock, asked -> {
            hold("bob");
            throw new OAuth2AuthorizationException(new OAuth2Error("invalid_grant"));
        });
        signIns.hold(alices, request);
        clock.advance(Duration.ofHours(8).minusSeconds(30));

        answer();

        assertThat(alices.isOver()).isTrue();
        assertThat(user.current().map(SignedIn::username)).contains("bob");
        assertThat(user.takeNotice()).isEmpty();
    }

    @Test
    void aRenewalThatTheHubRefusesEndsItsOwnSignIn() throws Exception {
        known("alice");
        signIns.hold(
                SignInsOf.hub("alice", clock, asked -> {
                    throw new OAuth2AuthorizationException(new OAuth2Error("invalid_grant"));
                }),
                request);
        clock.advance(Duration.ofHours(8).minusSeconds(30));

        answer();

        assertThat(signIns.of(request)).isEmpty();
        assertThat(contexts.getContext().getAuthentication()).isNull();
        assertThat(user.takeNotice()).contains(SignInNotice.ENDED);
    }

    private void answer() throws Exception {
        new RenewalFilter(signIns, contexts).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private void hold(String name) {
        signIns.hold(SignInsOf.hub(name, clock, SignInsOf::outOfReach), request);
    }

    private void known(String name) {
        contexts.setContext(new SecurityContextImpl(new DeveloperAuthentication(name)));
    }
}
