package se.beslutsgang.web.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import se.beslutsgang.web.IdentityProvider;
import se.beslutsgang.web.StartRefused;

/** In production nobody chooses who to be; a command without pages has no visitors. */
@Component
@Profile("production")
@ConditionalOnProperty(name = "beslutsgang.pages", matchIfMissing = true)
class ProductionGate {

    /**
     * @throws StartRefused when there is nothing that says who somebody is
     */
    ProductionGate(ObjectProvider<IdentityProvider> provider) {
        if (provider.stream().findAny().isEmpty()) {
            throw new StartRefused(
                    "Production is not started without an identity provider: configure one, or"
                            + " start without the profile \"production\" for the demo.");
        }
    }
}
