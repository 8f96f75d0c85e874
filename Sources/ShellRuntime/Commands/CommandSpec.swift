import ShellValues

/// An example of a command: shown by help, and run as a test when it has an expected output.
public struct CommandExample: Sendable {
    public let title: String
    public let code: String
    public let remarks: String
    /// What the code prints; nil when the example is not to be run.
    public let output: String?

    public init(_ title: String = "", code: String, remarks: String = "", output: String? = nil) {
        self.title = title
        self.code = code
        self.remarks = remarks
        self.output = output
    }
}

public enum ConfirmImpact: Int, Sendable { case none, low, medium, high }

/// A command as data. Binding, help, completion, `Get-Command` and the docs all read this one declaration.
public final class CommandSpec: @unchecked Sendable {
    public let name: String
    public let module: String
    /// The .NET class of the real cmdlet: the second half of its fully qualified error ids.
    public let className: String
    public let aliases: [String]
    public let defaultSet: String?
    public let parameters: [ParameterSpec]
    /// Type names as `Get-Command` and help list them.
    public let outputTypes: [String]
    public let supportsShouldProcess: Bool
    public let confirmImpact: ConfirmImpact
    /// Without it, only parameters with an explicit position are positional (as for cmdlets); functions number theirs before.
    public let synopsis: String
    public let description: String
    public let examples: [CommandExample]
    public let notes: String
    public let relatedLinks: [String]
    /// Makes the object that runs one call.
    public let make: @Sendable () -> any Cmdlet

    public init(
        _ name: String, module: String, className: String, aliases: [String] = [], defaultSet: String? = nil,
        outputTypes: [String] = [], shouldProcess: Bool = false, confirmImpact: ConfirmImpact = .medium,
        synopsis: String = "", description: String = "", examples: [CommandExample] = [], notes: String = "",
        relatedLinks: [String] = [], parameters: [ParameterSpec], make: @escaping @Sendable () -> any Cmdlet
    ) {
        self.name = name
        self.module = module
        self.className = className
        self.aliases = aliases
        self.defaultSet = defaultSet
        self.outputTypes = outputTypes
        self.supportsShouldProcess = shouldProcess
        self.confirmImpact = confirmImpact
        self.synopsis = synopsis
        self.description = description
        self.examples = examples
        self.notes = notes
        self.relatedLinks = relatedLinks
        self.parameters = parameters
        self.make = make
    }

    public var verb: String { String(name.prefix { $0 != "-" }) }
    public var noun: String { name.contains("-") ? String(name.drop { $0 != "-" }.dropFirst()) : "" }

    /// All parameter sets by name, in order of first mention; one unnamed set gives `__AllParameterSets`.
    public var setNames: [String] {
        var names: [String] = []
        for parameter in parameters {
            for place in parameter.places {
                if let set = place.set, !names.contains(set) { names.append(set) }
            }
        }
        if let defaultSet, !names.contains(where: { CaseFolding.equal($0, defaultSet) }) { names.insert(defaultSet, at: 0) }
        return names.isEmpty ? ["__AllParameterSets"] : names
    }
}
