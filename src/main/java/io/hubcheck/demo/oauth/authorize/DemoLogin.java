package io.hubcheck.demo.oauth.authorize;

import io.hubcheck.demo.account.Person;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Lets everybody be any demo person: there are no passwords. */
final class DemoLogin implements AuthenticationProvider {

    private final InstantSource clock;

    DemoLogin(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        Person person = Person.named(authentication.getName())
                .orElseThrow(() -> new BadCredentialsException("Nobody here is called that"));
        FactorGrantedAuthority chosen = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(clock.instant())
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(person.name(), null, List.of(chosen));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
