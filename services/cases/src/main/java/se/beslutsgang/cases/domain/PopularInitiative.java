package se.beslutsgang.cases.domain;

import static se.beslutsgang.cases.domain.CaseRule.SIGNED_OVER_TOO_LONG;
import static se.beslutsgang.cases.domain.CaseRule.TOO_FEW_SIGNED;

import se.beslutsgang.cases.events.OriginEvent.SupportCounted;
import se.beslutsgang.kernel.Judgement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A popular initiative (folkinitiativ): raised by at least ten per cent of those entitled to vote,
 * who signed within six months (KL 8:2).
 */
record PopularInitiative(Optional<SupportCounted> support) {

    private static final int SHARE = 10;
    private static final int MONTHS = 6;

    void require(Judgement judgement) {
        int signed = support.map(SupportCounted::signed).orElse(0);
        int entitled = support.map(SupportCounted::entitled).orElse(0);
        boolean enough = signed > 0 && signed <= entitled && (long) SHARE * signed >= entitled;
        judgement.require(enough, TOO_FEW_SIGNED, signed, entitled);
        support.ifPresent(
                s ->
                        judgement.require(
                                isWithin(s.first(), s.last()),
                                SIGNED_OVER_TOO_LONG,
                                s.first(),
                                s.last()));
    }

    private static boolean isWithin(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && last.isBefore(first.plusMonths(MONTHS));
    }
}
