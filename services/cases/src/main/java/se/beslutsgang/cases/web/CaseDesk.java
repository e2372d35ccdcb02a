package se.beslutsgang.cases.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.queries.Cases.Case;
import se.beslutsgang.web.Missing;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

/** What every form about a case does: finds it, tells it something, and shows it again. */
@Component
class CaseDesk {

    private final CaseAddress address;
    private final Page page;

    CaseDesk(CaseAddress address, Page page) {
        this.address = address;
        this.page = page;
    }

    /**
     * @param path the rest of the address, with its slash
     * @throws Missing when no case has it
     */
    Case find(String path) {
        return address.find(path.substring(1))
                .orElseThrow(() -> new Missing("There is no case " + path));
    }

    /**
     * @param done which of the texts cases.done.* says so
     */
    String done(CaseCommand command, Viewer viewer, String done) {
        page.conduct(command, viewer.actor());
        return page.show("/arenden/" + command.caseId(), "cases.done." + done);
    }
}
