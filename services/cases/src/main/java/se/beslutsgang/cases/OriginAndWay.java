package se.beslutsgang.cases;

import se.beslutsgang.cases.domain.CaseState;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseEvent.CaseDelayed;
import se.beslutsgang.cases.events.CaseEvent.DelayAnnulled;
import se.beslutsgang.cases.events.OriginEvent.AuditorsAsked;
import se.beslutsgang.cases.events.OriginEvent.CaseRaised;
import se.beslutsgang.cases.events.OriginEvent.CaseWithdrawn;
import se.beslutsgang.cases.events.OriginEvent.DischargeAsked;
import se.beslutsgang.cases.events.OriginEvent.KindStated;
import se.beslutsgang.cases.events.OriginEvent.ResignationTendered;
import se.beslutsgang.cases.events.WayEvent.CaseAdmitted;
import se.beslutsgang.cases.events.WayEvent.CaseReported;
import se.beslutsgang.cases.events.WayEvent.CaseSettled;
import se.beslutsgang.cases.events.WayEvent.CommentInvited;
import se.beslutsgang.cases.events.WayEvent.DraftingCompleted;
import se.beslutsgang.cases.events.WayEvent.EffectStated;
import se.beslutsgang.cases.events.WayEvent.ExemptionStated;
import se.beslutsgang.cases.queries.Cases.Origin;
import se.beslutsgang.cases.queries.Cases.Way;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ItemId;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a case comes from and what is known of its way, for those who ask. */
final class OriginAndWay {

    private OriginAndWay() {}

    static Origin origin(CaseState told) {
        return new Origin(
                told.kind(),
                told.last(KindStated.class).filter(KindStated::exercisesAuthority).isPresent(),
                told.last(CaseRaised.class),
                told.last(CaseWithdrawn.class).isPresent(),
                told.last(ResignationTendered.class),
                told.last(DischargeAsked.class),
                told.last(AuditorsAsked.class));
    }

    /** The items in which it was postponed or referred back, none of them annulled. */
    static List<ItemId> delayedIn(CaseState told) {
        List<ItemId> annulled =
                told.all(DelayAnnulled.class).stream().map(DelayAnnulled::decidedIn).toList();
        return told.all(CaseDelayed.class).stream()
                .map(CaseDelayed::decidedIn)
                .filter(i -> !annulled.contains(i))
                .toList();
    }

    private static Set<BodyId> drafted(CaseState told, Function<DraftingCompleted, BodyId> of) {
        return told.all(DraftingCompleted.class).stream().map(of).collect(Collectors.toSet());
    }

    static Way way(CaseState told) {
        var effects = new LinkedHashMap<BodyId, CaseEffect>();
        told.all(EffectStated.class).forEach(e -> effects.put(e.body(), e.effect()));
        var until = new LinkedHashMap<BodyId, LocalDate>();
        told.all(CommentInvited.class).forEach(c -> until.put(c.body(), c.until()));
        return new Way(
                effects,
                until,
                told.all(ExemptionStated.class).stream()
                        .map(ExemptionStated::exemption)
                        .collect(Collectors.toSet()),
                told.lastDay(),
                told.last(CaseReported.class).map(CaseReported::on),
                told.all(CaseSettled.class).stream().map(CaseSettled::decidedIn).toList(),
                told.appeal(),
                delayedIn(told),
                told.last(CaseAdmitted.class).map(CaseAdmitted::decidedIn),
                told.handedTo(),
                drafted(told, DraftingCompleted::preparedFor),
                drafted(told, DraftingCompleted::concerns));
    }
}
