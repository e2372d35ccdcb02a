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
                Access.read("/laget/**"),
                Access.read("/protokoll/**"),
                Access.act("/yrkande/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/utkast/**", POLITICIAN, CHAIR),
                Access.act("/instammande/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/ordet-begars/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/ordet-avstas/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/ordet-ges/**", SECRETARY, CHAIR),
                Access.act("/streck-i-debatten/**", SECRETARY, CHAIR),
                Access.act("/aterkallande/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/deltar-inte/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/jav/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/jav-ifragasatts/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/jav-avgors/**", SECRETARY, CHAIR),
                Access.act("/omrostning/**", POLITICIAN, CHAIR, SECRETARY),
                Access.act("/omrostning-aterkallas/**", SECRETARY, CHAIR),
                Access.act("/voteringsproposition/**", SECRETARY, CHAIR),
                Access.act("/rost/**", POLITICIAN, CHAIR),
                Access.act("/roster/**", SECRETARY, CHAIR),
                Access.act("/rostrakning/**", SECRETARY, CHAIR),
                Access.act("/rostavslut/**", SECRETARY, CHAIR),
                Access.act("/utslagsrost/**", SECRETARY, CHAIR),
                Access.act("/omrostningssatt/**", SECRETARY, CHAIR),
                Access.act("/lott-i-omrostning/**", SECRETARY, CHAIR),
                Access.act("/val/**", SECRETARY, CHAIR),
                Access.act("/nominering/**", SECRETARY, CHAIR),
                Access.act("/nominering-aterkallas/**", SECRETARY, CHAIR),
                Access.act("/valda/**", SECRETARY, CHAIR),
                Access.act("/slutna-sedlar/**", SECRETARY, CHAIR),
                Access.act("/rostraknare/**", SECRETARY, CHAIR),
                Access.act("/valsedlar/**", SECRETARY, CHAIR),
                Access.act("/lott/**", SECRETARY, CHAIR),
                Access.act("/valet-avgors/**", SECRETARY, CHAIR),
                Access.act("/proportionellt-val/**", SECRETARY, CHAIR),
                Access.act("/valforrattare/**", SECRETARY, CHAIR),
                Access.act("/valsedelsgrupper/**", SECRETARY, CHAIR),
                Access.act("/lott-om-plats/**", SECRETARY, CHAIR),
                Access.act("/majoritet/**", SECRETARY, CHAIR),
                Access.act("/siffror/**", POLITICIAN, CHAIR, SECRETARY),
                Access.read("/delegationsbeslut/**"),
                Access.act("/delegationsbeslut/**", SECRETARY),
                Access.act("/delegationsbeslut-rattas/**", SECRETARY),
                Access.act("/reservation/**", POLITICIAN, CHAIR),
                Access.act("/partireservation/**", SECRETARY, CHAIR),
                Access.act("/motivering/**", POLITICIAN, CHAIR),
                Access.act("/omedelbar-justering/**", SECRETARY, CHAIR),
                Access.act("/sekreterartext/**", SECRETARY),
                Access.act("/expediering/**", SECRETARY),
                Access.act("/overlaggning/**", SECRETARY, CHAIR),
                Access.act("/ateroppnande/**", SECRETARY, CHAIR),
                Access.act("/bekraftelse/**", SECRETARY, CHAIR),
                Access.act("/propositionsvagran/**", SECRETARY, CHAIR),
                Access.act("/propositionsordning/**", SECRETARY, CHAIR),
                Access.act("/fraga/**", SECRETARY, CHAIR),
                Access.act("/handuppracking/**", SECRETARY, CHAIR),
                Access.act("/finner/**", SECRETARY, CHAIR),
                Access.act("/klubba/**", SECRETARY, CHAIR),
                Access.act("/svar/**", SECRETARY, CHAIR),
                Access.act("/samtycke/**", SECRETARY, CHAIR),
                Access.act("/delegationsanmalan/**", SECRETARY, CHAIR),
                Access.act("/avgorande/**", SECRETARY, CHAIR));
    }
}
