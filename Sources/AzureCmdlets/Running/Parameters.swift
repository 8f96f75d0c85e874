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
        aliases: [String] = [], set: String? = nil, completer: (@Sendable (CompletionRequest) -> [Candidate])? = nil,
        _ help: String
    ) -> ParameterSpec {
        ParameterSpec(
            name, .string, aliases: aliases, position: position, mandatory: mandatory, byName: byName, set: set,
            checks: [.notNullOrEmpty], help: help, completer: completer)
    }

    /// A text without checks of its own.
    static func plain(
        _ name: String, at position: Int? = nil, mandatory: Bool = false, byName: Bool = false,
        completer: (@Sendable (CompletionRequest) -> [Candidate])? = nil, _ help: String
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
