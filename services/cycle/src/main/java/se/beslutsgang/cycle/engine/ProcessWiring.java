package se.beslutsgang.cycle.engine;

import se.beslutsgang.cycle.inbox.Arrival;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.processes.ProcessModel;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What ties a model to the domain: which events it hears, and which beans it may ask. */
public interface ProcessWiring {

    ProcessModel model();

    /** Delegates and fact beans by the names in the model. It can reach no other bean. */
    Map<String, Object> beans();

    /** The types of the events that mean something to the process. */
    Set<Class<?>> hears();

    /** What an event means to the process, if it means anything. */
    Optional<Arrival> arrival(Object event);

    /** Tells the ledger which model a case is driven by. */
    Command recordModel(String key, int version, String sha256);
}
