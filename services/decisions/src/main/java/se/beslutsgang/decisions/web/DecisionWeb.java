package se.beslutsgang.decisions.web;

import static se.beslutsgang.kernel.Role.CHAIR;
import static se.beslutsgang.kernel.Role.POLITICIAN;
import static se.beslutsgang.kernel.Role.SECRETARY;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.web.Access;
import se.beslutsgang.web.Doors;

/** What the module opens, and to whom. */
@Configuration(proxyBeanMethods = false)
class DecisionWeb {

    @Bean
    Doors decisionDoors() {
        return Doors.of(
                Access.read("/paragraf/**"),
                Access.read("/protokoll/**"),
                Access.act("/yrkande/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/utkast/**", POLITICIAN, CHAIR),
                Access.act("/reservation/**", POLITICIAN, CHAIR),
                Access.act("/partireservation/**", SECRETARY, CHAIR),
                Access.act("/overlaggning/**", SECRETARY, CHAIR),
                Access.act("/fraga/**", SECRETARY, CHAIR),
                Access.act("/finner/**", SECRETARY, CHAIR),
                Access.act("/klubba/**", SECRETARY, CHAIR));
    }
}
