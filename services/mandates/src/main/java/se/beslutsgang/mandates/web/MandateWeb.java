package se.beslutsgang.mandates.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.kernel.Role;
import se.beslutsgang.web.Access;
import se.beslutsgang.web.Doors;

/** What the module opens, and to whom. */
@Configuration(proxyBeanMethods = false)
class MandateWeb {

    @Bean
    Doors mandateDoors() {
        return Doors.of(
                Access.read("/organ"),
                Access.read("/organ/**"),
                Access.act("/protokollsform/**", Role.SECRETARY),
                Access.act("/vackande/**", Role.SECRETARY),
                Access.act("/utan-beslutforhet/**", Role.SECRETARY),
                Access.act("/offentlighet/**", Role.SECRETARY),
                Access.act("/proportionellt-valda/**", Role.SECRETARY));
    }
}
