import FileGate
import Glibc
import ShellRuntime
import ShellValues

/// Where `Set-Content` and `Add-Content` put what they are given, and how.
struct ContentTarget {
    let call: CommandCall
    let encoding: TextEncoding
    let delimiter: String
    let isBytes: Bool

    /// Text of the values with a line break after each.
    func bytes(_ values: [Value]) throws -> [UInt8] {
        if isBytes { return try values.map { try byte($0) } }
        var text = ""
        for value in values {
            text += CultureText.of(value, call.engine)
            text += delimiter
        }
        return encoding.encode(text)
    }

    private func byte(_ value: Value) throws -> UInt8 {
        if case .byte(let byte) = value { return byte }
        if let converted = Conversion.tryConvert(value, to: .byte, call.engine), case .byte(let byte) = converted { return byte }
        throw call.failure(
            "GetContentWriterArgumentError", "Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.",
            category: .InvalidArgument, type: ExceptionTypes.psArgument)
    }

    /// Writes to a file; failures are reported and not thrown.
    func write(_ bytes: [UInt8], to path: String, append: Bool) throws {
        let isNew = !append || (FileStatus(path)?.size ?? 0) == 0
        let mark = isNew && !isBytes ? encoding.mark : []
        let code = FileBytes.write(mark + bytes, to: path, append: append)
        guard code != 0 else { return }
        if code == ENOENT {
            return try call.writeError(
                "GetContentWriterDirectoryNotFoundError", FileGate.partNotFound(path), category: .ObjectNotFound,
                target: .string(path), type: ExceptionTypes.directoryNotFound)
        }
        try call.writeError(
            "GetContentWriterUnauthorizedAccessError", FileGate.denial(of: path), category: .PermissionDenied,
            target: .string(path), type: ExceptionTypes.unauthorizedAccess)
    }
}

/// The common work of the two cmdlets: gathers values, then writes to each path.
final class ContentGatherer {
    private var values: [Value] = []

    func add(_ value: Value?) {
        guard let value, !value.isNull else { return }
        if let object = value.asObject, object.isEnumerable, let items = try? object.enumerate() {
            values += items
        } else {
            values.append(value)
        }
    }

    func write(paths: [String], literal: Bool, append: Bool, to target: ContentTarget) throws {
        for path in paths {
            switch DrivePath.parse(path, target.call.engine) {
            case .file(let absolute): try write(absolute, literal, append, target)
            case .item(let drive, let name):
                let value: Value = values.count == 1 ? values[0] : .array(values)
                try drive.set(name, value, target.call.engine)
            case .unknownDrive(let name): try FileArguments.missingDrive(name, target.call)
            }
        }
    }

    private func write(_ absolute: String, _ literal: Bool, _ append: Bool, _ target: ContentTarget) throws {
        let isPattern = !literal && FileGlob.hasWildcard(absolute)
        let files = isPattern ? FileGlob.expand(absolute) : [literal ? absolute : NamePattern(absolute).literal]
        let bytes = try target.bytes(values)
        for file in files where try target.call.shouldProcess(file, append ? "Add Content" : "Set Content") {
            try target.write(bytes, to: file, append: append)
        }
    }

    func passThru(_ call: CommandCall) throws { for value in values { try call.write(value) } }
}
