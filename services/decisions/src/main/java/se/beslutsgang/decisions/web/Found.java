package se.beslutsgang.decisions.web;

import org.springframework.stereotype.Component;

import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.web.Missing;

/** The item that an address names. */
@Component
class Found {

    private final Items items;

    Found(Items items) {
        this.items = items;
    }

    /**
     * @throws Missing when there is no such item
     */
    Item at(String path) {
        return items.find(id(path)).orElseThrow(() -> new Missing("There is no item " + path));
    }

    /** From the rest of a path, which begins with a slash. */
    static ItemId id(String path) {
        try {
            var id = new ItemId(path.substring(1));
            Object _ = id.meeting().body();
            return id;
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            throw new Missing("There is no item " + path);
        }
    }
}
