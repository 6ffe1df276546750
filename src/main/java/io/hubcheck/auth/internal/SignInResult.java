package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInNotice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Leads back to where the person came from, however it went; what has to be told is told there. */
final class SignInResult implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInResult.class);

    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private final RedirectStrategy redirects = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        lead(request, response);
    }

    /** The failure's message is not logged, as it may quote what anybody put into the address; only its code, if it is one. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Optional<String> again = Attempts.next(request);
        if (again.isPresent()) {
            LOG.info("A sign-in came back without its cookie");
            redirects.sendRedirect(request, response, again.get());
            return;
        }
        SignInNotice notice = notice(failure);
        LOG.info("A sign-in ended as {}: {}", notice, reason(failure));
        SessionNotes.tell(request, notice);
        lead(request, response);
    }

    private void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        redirects.sendRedirect(request, response, SessionNotes.returnPath(request));
    }

    private static SignInNotice notice(AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException oauth
                && oauth.getError().getErrorCode().equals(OAuth2ErrorCodes.ACCESS_DENIED)) {
            return SignInNotice.DENIED;
        }
        return failure instanceof BadCredentialsException ? SignInNotice.TOKEN_REFUSED : SignInNotice.FAILED;
    }

    private static String reason(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException oauth
                        && CODE.matcher(oauth.getError().getErrorCode()).matches()
                ? oauth.getError().getErrorCode()
                : failure.getClass().getSimpleName();
    }
}
