import ShellRuntime
import ShellValues

/// Answers the current folder.
final class GetLocation: Cmdlet {
    static let psProvider = ParameterSpec("PSProvider", .string.arrayType, byName: true, set: "Location")
    static let psDrive = ParameterSpec("PSDrive", .string.arrayType, byName: true, set: "Location")
    static let stack = ParameterSpec("Stack", .switchParameter, set: "Stack")
    static let stackName = ParameterSpec("StackName", .string.arrayType, byName: true, set: "Stack")
    static let spec = CommandSpec(
        "Get-Location", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.GetLocationCommand", aliases: ["gl", "pwd"], defaultSet: "Location",
        outputTypes: ["System.Management.Automation.PathInfo", "System.Management.Automation.PathInfoStack"],
        synopsis: "Gets the current folder.",
        parameters: [psProvider, psDrive, stack, stackName],
        make: { GetLocation() })
    func process(_ call: CommandCall) throws {
        if call.flag(Self.stack) || call.isBound(Self.stackName) {
            for name in call.isBound(Self.stackName) ? call.texts(Self.stackName) : ["default"] {
                for folder in (LocationStacks.of(call.engine).stacks[name] ?? []).reversed() { try call.write(LocationObject.make(folder)) }
            }
            return
        }
        try call.write(LocationObject.make(call.engine.host.currentFolder))
    }
}

/// Changes the current folder.
final class SetLocation: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string, position: 0, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let stackName = ParameterSpec("StackName", .string, byName: true, set: "Stack")
    static let spec = CommandSpec(
        "Set-Location", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.SetLocationCommand", aliases: ["cd", "chdir", "sl"], defaultSet: "Path",
        outputTypes: ["System.Management.Automation.PathInfo", "System.Management.Automation.PathInfoStack"],
        synopsis: "Changes the current folder.", description: "The path - goes back to the folder before, + forward again.",
        parameters: [path, literalPath, passThru, stackName],
        make: { SetLocation() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let path = call.text(literal ? Self.literalPath : Self.path) ?? "~"
        if call.isBound(Self.stackName) { return }
        if path == "-" || path == "+" {
            try travel(back: path == "-", call)
        } else if let folder = try Locations.folder(path, literal: literal, call) {
            Locations.change(to: folder, call)
        }
        if call.flag(Self.passThru) { try call.write(LocationObject.make(call.engine.host.currentFolder)) }
    }

    private func travel(back: Bool, _ call: CommandCall) throws {
        let stacks = LocationStacks.of(call.engine)
        let here = call.engine.host.currentFolder
        guard let folder = back ? stacks.back.popLast() : stacks.forward.popLast() else {
            let side = back ? "backwards" : "forwards"
            throw call.failure(
                "InvalidOperation", "There is no location history left to navigate \(side).", category: .InvalidOperation,
                type: ExceptionTypes.invalidOperation)
        }
        if back { stacks.forward.append(here) } else { stacks.back.append(here) }
        call.engine.host.currentFolder = folder
    }
}

/// Remembers the current folder and changes to another.
final class PushLocation: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string, position: 0, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string, aliases: ["PSPath", "LP"], byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let stackName = ParameterSpec("StackName", .string, byName: true)
    static let spec = CommandSpec(
        "Push-Location", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.PushLocationCommand", aliases: ["pushd"], defaultSet: "Path",
        outputTypes: ["System.Management.Automation.PathInfo"],
        synopsis: "Puts the current folder on a stack and changes to another.",
        parameters: [path, literalPath, passThru, stackName],
        make: { PushLocation() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let stacks = LocationStacks.of(call.engine)
        let here = call.engine.host.currentFolder
        if let path = call.text(literal ? Self.literalPath : Self.path), let folder = try Locations.folder(path, literal: literal, call) {
            Locations.change(to: folder, call)
        }
        stacks.stacks[call.text(Self.stackName) ?? "default", default: []].append(here)
        if call.flag(Self.passThru) { try call.write(LocationObject.make(call.engine.host.currentFolder)) }
    }
}

/// Goes back to the folder remembered last.
final class PopLocation: Cmdlet {
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let stackName = ParameterSpec("StackName", .string, byName: true)
    static let spec = CommandSpec(
        "Pop-Location", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.PopLocationCommand", aliases: ["popd"],
        outputTypes: ["System.Management.Automation.PathInfo"], synopsis: "Changes to the folder put on the stack last.",
        parameters: [passThru, stackName],
        make: { PopLocation() })
    func process(_ call: CommandCall) throws {
        let stacks = LocationStacks.of(call.engine)
        let name = call.text(Self.stackName) ?? "default"
        guard let folder = stacks.stacks[name]?.popLast() else {
            if name == "default" { return }
            throw call.failure(
                "Argument", "Cannot find location stack '\(name)'. It does not exist or it is not a container.",
                category: .InvalidArgument, target: .string(name), type: ExceptionTypes.psArgument)
        }
        Locations.change(to: folder, call)
        if call.flag(Self.passThru) { try call.write(LocationObject.make(folder)) }
    }
}
