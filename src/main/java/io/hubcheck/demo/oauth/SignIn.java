package io.hubcheck.demo.oauth;

import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.oauth.authorize.Consents;
import io.hubcheck.demo.oauth.client.Client;
import io.hubcheck.demo.oauth.token.Authorizations;
import io.hubcheck.demo.oauth.token.IssuedTokens;
import java.util.List;

/** The sign-in as seen by whoever runs the stand-in. Safe for any thread. */
public final class SignIn {

    private final Authorizations authorizations;
    private final IssuedTokens issued;
    private final Consents consents;

    SignIn(Authorizations authorizations, IssuedTokens issued, Consents consents) {
        this.authorizations = authorizations;
        this.issued = issued;
        this.consents = consents;
    }

    /** An app with a secret. */
    public Client confidentialClient() {
        return Client.CONFIDENTIAL;
    }

    /** An app without a secret. */
    public Client publicClient() {
        return Client.PUBLIC;
    }

    /** An app with a secret that may not ask for {@code inference-api}: it is left out of what people can grant. */
    public Client clientWithoutInference() {
        return Client.NO_INFERENCE;
    }

    /** Whom one can sign in as. */
    public List<Person> people() {
        return Person.all();
    }

    /** The access tokens, refresh tokens and id tokens that apps hold now, each as last given. */
    public List<String> tokens() {
        return authorizations.tokens();
    }

    /** Ends all access tokens that were issued; refresh tokens stay. */
    public void expireTokens() {
        issued.clear();
    }

    /**
     * Takes back what a person granted: access tokens, refresh tokens and remembered consent.
     *
     * @param person as in {@code demo-alice}
     */
    public void revoke(String person) {
        authorizations.removeAllOf(person);
        consents.removeAllOf(person);
    }

    /** Lets every refresh token be turned away with {@code invalid_grant}, or accepted again. */
    public void refuseRefresh(boolean refused) {
        authorizations.refuseRefresh(refused);
    }

    /** Nobody has granted anything yet. Browsers stay signed in. */
    public void reset() {
        authorizations.clear();
        consents.clear();
    }
}
