import FileGate
import ShellRuntime
import ShellValues

/// The stacks of locations of a session.
final class LocationStacks {
    var stacks: [String: [String]] = [:]
    /// Where `Set-Location -` and `+` lead.
    var back: [String] = []
    var forward: [String] = []

    static func of(_ engine: Engine) -> LocationStacks {
        if let known = engine.services["CoreCmdlets.Locations"] as? LocationStacks { return known }
        let made = LocationStacks()
        engine.services["CoreCmdlets.Locations"] = made
        return made
    }
}

/// Changes of the current folder.
enum Locations {
    /// The folder a path means; reports what is wrong and answers nil.
    static func folder(_ path: String, literal: Bool, _ call: CommandCall) throws -> String? {
        switch DrivePath.parse(path, call.engine) {
        case .unknownDrive(let name):
            throw call.failure(
                "DriveNotFound", "Cannot find drive. A drive with the name '\(name)' does not exist.", category: .ObjectNotFound,
                target: .string(name), type: ExceptionTypes.driveNotFound)
        case .item(let drive, _):
            throw call.failure(
                "NotSupported", "The drive \(drive.name): can be read by its paths, but is no place to go to in this shell.",
                category: .NotImplemented, type: ExceptionTypes.psNotSupported)
        case .file(let absolute): return try folder(absolute, path, literal, call)
        }
    }

    private static func folder(_ absolute: String, _ path: String, _ literal: Bool, _ call: CommandCall) throws -> String? {
        let isPattern = !literal && FileGlob.hasWildcard(absolute)
        let found = isPattern ? FileGlob.expand(absolute) : [literal ? absolute : NamePattern(absolute).literal]
        guard let target = found.first, FileStatus.exists(target) else {
            throw call.failure(
                "PathNotFound", FileGate.pathNotFound(found.first ?? absolute), category: .ObjectNotFound,
                target: .string(found.first ?? absolute), type: ExceptionTypes.itemNotFound)
        }
        guard FileStatus.isFolder(target) else {
            throw call.failure(
                "Argument", "Cannot set the location because path '\(target)' is not a container. Change the value of the \"path\" argument and run the operation again.",
                category: .InvalidArgument, type: ExceptionTypes.psArgument)
        }
        return target
    }

    static func change(to folder: String, _ call: CommandCall) {
        let stacks = LocationStacks.of(call.engine)
        stacks.back.append(call.engine.host.currentFolder)
        if stacks.back.count > 20 { stacks.back.removeFirst() }
        stacks.forward = []
        call.engine.host.currentFolder = folder
    }
}

/// Locations as objects, with the drive and provider they belong to.
enum LocationObject {
    static func make(_ path: String) -> Value {
        let object = PathObject(path)
        let extras = InstanceExtras()
        extras.members = [
            ExtraMember("Drive", .note(.object(DriveObject.named("/", "FileSystem")))),
            ExtraMember("Provider", .note(.object(ProviderObject("FileSystem")))),
        ]
        object.extras = extras
        return .object(object)
    }
}
