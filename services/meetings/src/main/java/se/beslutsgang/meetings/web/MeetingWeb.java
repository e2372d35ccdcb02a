package se.beslutsgang.meetings.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.kernel.Role;
import se.beslutsgang.web.Access;
import se.beslutsgang.web.Doors;
import se.beslutsgang.web.NavEntry;

import java.util.EnumSet;

/** What the module opens, and to whom. */
@Configuration(proxyBeanMethods = false)
class MeetingWeb {

    @Bean
    Doors meetingDoors() {
        return Doors.of(
                Access.read("/sammantraden"),
                Access.read("/sammantraden/**"),
                Access.read("/kontroll"),
                Access.act("/sammankallande", Role.SECRETARY),
                Access.act("/kallelse/**", Role.SECRETARY),
                Access.act("/franvaroanmalan/**", Role.SECRETARY),
                Access.act("/justerare/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/deltagande/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/oppnande/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/alla-tjanstgor/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/narvaro/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/upprop/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/fyll-platser/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/ordforande/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/fardigbehandlat/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/ajournering/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/aterupptagande/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/foredragning/**", Role.SECRETARY),
                Access.act("/upptagande/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/avslutande/**", Role.SECRETARY, Role.CHAIR),
                Access.act("/justering/**", Role.SECRETARY),
                Access.act("/nyskrivning/**", Role.SECRETARY),
                Access.act("/justeringsanmarkning/**", Role.SECRETARY),
                Access.act("/justering-flyttas/**", Role.SECRETARY),
                Access.act("/rattelse/**", Role.SECRETARY),
                Access.act("/anslag/**", Role.SECRETARY),
                Access.act("/laga-kraft/**", Role.SECRETARY));
    }

    @Bean
    NavEntry meetingsEntry() {
        return new NavEntry(
                20, "meetings.nav", "/sammantraden", EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
    }
}
