import AzureModel
import ShellRuntime
import ShellValues

/// Parameters that many cmdlets have, and short forms for declaring others.
enum Parameters {
    static let profile = ParameterSpec(
        "Profile", AzureTypes.profile.type,
        help: "The profile with the subscription to use. Without it, the session's own profile is used.")

    static let force = ParameterSpec(
        "Force", .switchParameter, help: "Does the work without asking first.")

    static let passThru = ParameterSpec(
        "PassThru", .switchParameter, help: "Writes True when the work is done.")

    static let detailed = ParameterSpec(
        "Detailed", .switchParameter, checks: [.notNullOrEmpty],
        help: "Writes the object with all it contains, not its name, location and label alone.")

    static func detailed(_ help: String) -> ParameterSpec {
        ParameterSpec("Detailed", .switchParameter, help: help)
    }

    /// A text that must not be empty.
    static func text(
        _ name: String, at position: Int? = nil, mandatory: Bool = false, byName: Bool = false,
        aliases: [String] = [], set: String? = nil, completer: (@Sendable (CompletionRequest) -> [String])? = nil,
        _ help: String
    ) -> ParameterSpec {
        ParameterSpec(
            name, .string, aliases: aliases, position: position, mandatory: mandatory, byName: byName, set: set,
            checks: [.notNullOrEmpty], help: help, completer: completer)
    }

    /// A text without checks of its own.
    static func plain(
        _ name: String, at position: Int? = nil, mandatory: Bool = false, byName: Bool = false,
        completer: (@Sendable (CompletionRequest) -> [String])? = nil, _ help: String
    ) -> ParameterSpec {
        ParameterSpec(
            name, .string, position: position, mandatory: mandatory, byName: byName, help: help, completer: completer)
    }

    /// One of a few words, written exactly so.
    static func choice(_ name: String, _ values: [String], _ help: String) -> ParameterSpec {
        ParameterSpec(
            name, .string, mandatory: true, checks: [.set(values, ignoringCase: false, message: nil)], help: help)
    }

    static let location = text(
        "Location", at: 1, mandatory: true, completer: Candidates.locations,
        "The region, by its long name such as 'West US'.")

    static let label = text("Label", at: 2, "A text that describes it.")
}

/// What completion offers for arguments.
enum Candidates {
    static let locations: @Sendable (CompletionRequest) -> [String] = { _ in LocationCatalog.all.map(\.name) }

    static let groups: @Sendable (CompletionRequest) -> [String] = { request in
        workspace(request).securityGroups.listed.map(\.name)
    }

    static let routeTables: @Sendable (CompletionRequest) -> [String] = { request in
        workspace(request).routeTables.listed.map(\.name)
    }

    static let networks: @Sendable (CompletionRequest) -> [String] = { request in
        workspace(request).virtualNetworks.map(\.name)
    }

    /// The subnets of the network that is given already, or of all.
    static let subnets: @Sendable (CompletionRequest) -> [String] = { request in
        let given = request.bound["VirtualNetworkName"]?.asString
        let networks = workspace(request).virtualNetworks.filter { network in
            given.map { CaseFolding.equal(network.name, $0) } ?? true
        }
        return networks.flatMap(\.subnets).map(\.name)
    }

    static let reservedAddresses: @Sendable (CompletionRequest) -> [String] = { request in
        workspace(request).reservedAddresses.listed.map(\.name)
    }

    static let environments: @Sendable (CompletionRequest) -> [String] = { request in
        workspace(request).environments.listed.map(\.name)
    }

    static let nextHops: @Sendable (CompletionRequest) -> [String] = { _ in NextHopType.allCases.map(\.rawValue) }

    static let subscriptions: @Sendable (CompletionRequest) -> [String] = { request in
        workspace(request).subscriptions.subscriptions.map(\.name)
    }

    static let labs: @Sendable (CompletionRequest) -> [String] = { _ in BuiltInLabs.all.map(\.name) }

    private static func workspace(_ request: CompletionRequest) -> Workspace {
        AzureSession.of(request.engine).workspace
    }
}
