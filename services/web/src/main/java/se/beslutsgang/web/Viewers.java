package se.beslutsgang.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Optional;

/** Who looks at the page of this request. */
public final class Viewers {

    private Viewers() {}

    /** Nobody before a role is chosen. */
    public static Optional<Viewer> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Identity identity
                ? Optional.of(identity.viewer(LocaleContextHolder.getLocale()))
                : Optional.empty();
    }
}
