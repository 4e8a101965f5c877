package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.InformationSystem;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the virtual machines, applications and messaging of an inventory from the tables of NumEcoEval 1 and 2 and of G4IT, and the
 * capacities of hosts. A reader is
 * immutable and thread-safe; the tables are opened by {@link #read}.
 * <pre>{@code
 * InformationSystem system = SystemTables.none()
 *         .withVirtualMachines(TextSource.of(Path.of("3-virtual.csv")))
 *         .withApplications(TextSource.of(Path.of("4-applications.csv")))
 *         .load(inventory);
 * }</pre>
 * A row that cannot be read is left out and reported; the references of valid rows are checked when the system is built, so that a row
 * left out may be reported again where another row refers to it.
 */
public final class SystemTables {

    private static final SystemTables NONE = new SystemTables(List.of(), List.of(), List.of(), List.of(), List.of());

    private final List<DataCentre> dataCentres;
    private final List<TextSource> hosts;
    private final List<TextSource> machines;
    private final List<TextSource> applications;
    private final List<TextSource> messaging;

    private SystemTables(
            List<DataCentre> dataCentres,
            List<TextSource> hosts,
            List<TextSource> machines,
            List<TextSource> applications,
            List<TextSource> messaging) {
        this.dataCentres = dataCentres;
        this.hosts = hosts;
        this.machines = machines;
        this.applications = applications;
        this.messaging = messaging;
    }

    /** {@return a reader without tables} */
    public static SystemTables none() {
        return NONE;
    }

    /**
     * Adds the capacities of hosts, a table as {@link HostTable} reads it, so that the part of a host that no machine has is
     * seen. A data centre that it names becomes that of the line of equipment, unless the line names one.
     *
     * @param file  the CSV text
     * @return the changed reader
     */
    public SystemTables withHosts(TextSource file) {
        return new SystemTables(dataCentres, with(hosts, file), machines, applications, messaging);
    }

    /**
     * Returns this reader with the data centres that tables of hosts may name. One that lines of the inventory name is known
     * without.
     *
     * @param known  the data centres; the first of those with the same name is used
     * @return the changed reader
     */
    public SystemTables withDataCentres(List<DataCentre> known) {
        return new SystemTables(List.copyOf(known), hosts, machines, applications, messaging);
    }

    /**
     * Adds virtual machines: {@code nomEquipementVirtuel} and {@code nomEquipementPhysique}, and optionally
     * {@code cleRepartition} (0 to 1), {@code vCPU}, {@code capaciteMemoire} and {@code capaciteStockage} (GB),
     * {@code typeEqv} (calcul or stockage) and {@code quantite}. A row whose {@code typeInfrastructure} is {@code CLOUD_SERVICES} is a cloud
     * instance: {@code provider}, {@code typeInstance}, {@code location}, and optionally {@code chargeMoy} (per cent),
     * {@code dureeUtilisationAnnuelle} (hours), {@code nombreAccelerateurs} and {@code chargeMoyAccelerateurs} (per cent). The table states neither the processor nor the server of an
     * instance; figures missing for that reason are gaps of the footprint.
     *
     * @param file  the CSV text
     * @return the changed reader
     */
    public SystemTables withVirtualMachines(TextSource file) {
        return new SystemTables(dataCentres, hosts, with(machines, file), applications, messaging);
    }

    /**
     * Adds applications: {@code nomApplication}, {@code typeEnvironnement}, {@code nomEquipementVirtuel} and
     * {@code domaine}, one row per environment and machine. All environments of an application are one application.
     * Where no machine is named, {@code nomEquipementPhysique} is a device that the application runs on itself. Optional are
     * {@code cleRepartition}, the agreed share of the machine or device (0 to 1), and {@code poids}, the weight by which the
     * application shares it with the others there; those of its environments there are added.
     *
     * @param file  the CSV text
     * @return the changed reader
     */
    public SystemTables withApplications(TextSource file) {
        return new SystemTables(dataCentres, hosts, machines, with(applications, file), messaging);
    }

    /**
     * Adds messaging: {@code moisAnnee} (MMYYYY), {@code nombreMailEmis}, {@code nombreMailEmisXDestinataires} and
     * {@code volumeTotalMailEmis} (MB), one row per month.
     *
     * @param file  the CSV text
     * @return the changed reader
     */
    public SystemTables withMessaging(TextSource file) {
        return new SystemTables(dataCentres, hosts, machines, applications, with(messaging, file));
    }

    private static List<TextSource> with(List<TextSource> files, TextSource file) {
        return Stream.concat(files.stream(), Stream.of(file)).toList();
    }

    /**
     * Reads the tables.
     *
     * @param inventory  the equipment that the machines run on
     * @return the system, or its valid part with every problem of the tables and of their references; its remarks
     *     report columns that are not read and environments that were joined
     */
    public Checked<InformationSystem> read(Inventory inventory) {
        SystemRows rows = SystemRows.of(inventory, dataCentres, hosts);
        machines.forEach(rows::machines);
        applications.forEach(rows::applications);
        messaging.forEach(rows::messaging);
        return rows.system();
    }

    /**
     * Reads the tables, and throws an exception if there is a fault.
     *
     * @param inventory  the equipment that the machines run on
     * @return the system
     * @throws io.github.evalcarbone.problem.InvalidDataException if a table or a reference has a fault; it carries
     *     every fault
     */
    public InformationSystem load(Inventory inventory) {
        return read(inventory).orThrow();
    }
}
