package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.lists.MeetingLists;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.ledger.PersonalTexts;

import java.util.List;

/** What lies at hand while a § is told to the engine. */
record Desk(
        ItemId item,
        CaseId subject,
        Reading reading,
        MeetingLists lists,
        House house,
        RollKeeper roll,
        PersonalTexts texts,
        Clerk clerk,
        ProposalKeys keys) {

    PersonId person(Named named) {
        return house.person(named, clerk);
    }

    List<Party> parties(List<String> names) {
        return names.stream().map(n -> house.party(PartyName.of(n), clerk)).toList();
    }

    BodyId body(String name) {
        return house.mentioned(name, clerk);
    }
}
