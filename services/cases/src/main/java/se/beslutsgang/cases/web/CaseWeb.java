package se.beslutsgang.cases.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.kernel.Role;
import se.beslutsgang.web.Access;
import se.beslutsgang.web.Doors;
import se.beslutsgang.web.NavEntry;

import java.util.EnumSet;

/** What the module opens, and to whom. */
@Configuration(proxyBeanMethods = false)
class CaseWeb {

    @Bean
    Doors caseDoors() {
        return Doors.of(
                Access.read("/arenden"),
                Access.read("/arenden/**"),
                Access.read("/papper/*"),
                Access.read("/motioner"),
                Access.read("/nytt-arende", Role.SECRETARY),
                Access.act("/nytt-arende", Role.SECRETARY),
                Access.act("/arende-anmalan/**", Role.SECRETARY),
                Access.act("/arende-atertagande/**", Role.SECRETARY),
                Access.act("/arende-yttrande/**", Role.SECRETARY),
                Access.act("/arende-undantag/**", Role.SECRETARY),
                Access.act("/arende-beredning/**", Role.SECRETARY),
                Access.act("/arende-overklagande/**", Role.SECRETARY),
                Access.act("/arende-overlatelse/**", Role.SECRETARY),
                Access.act("/arende-information/**", Role.SECRETARY),
                Access.act("/arende-upphavande/**", Role.SECRETARY));
    }

    @Bean
    NavEntry registerEntry() {
        return new NavEntry(
                10, "cases.nav", "/arenden", EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
    }
}
