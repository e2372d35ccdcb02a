package se.beslutsgang.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Says who somebody is. Production does not start without one; the demo lets everybody choose. */
public interface IdentityProvider {

    /** Adds its way of logging in; its principal is an {@link Identity}. */
    void configure(HttpSecurity http) throws Exception;

    /** Where logging in begins. */
    String loginPath();
}
