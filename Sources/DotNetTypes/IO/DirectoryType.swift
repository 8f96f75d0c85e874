import DotNetPrimitives
import ShellValues

/// `System.IO.Directory`.
enum DirectoryType {
    static let type = NetType("System.IO.Directory", declare: { _ in
        TypeDeclaration(staticMethods: handling + listing + FileType.times)
    })

    /// A folder as an object, when a type for it is known.
    private static func folder(_ path: String, _ call: MethodCall) throws -> Value {
        guard let type = TypeTable.find("System.IO.DirectoryInfo"), !type.members.declaration.constructors.isEmpty else {
            return .string(path)
        }
        return try Members.construct(type, [.string(path)], call.interpreter)
    }

    private static var handling: [MethodOverload] {
        [
            method("bool Exists(string path)") { call in
                .bool(try !call.text(0).isEmpty && FileSystem.isFolder(call.path()))
            },
            method("System.IO.DirectoryInfo CreateDirectory(string path)") { call in
                let path = try call.path()
                try FileSystem.createFolders(path)
                return try folder(path, call)
            },
            method("void Delete(string path)") { call in
                try FileSystem.removeFolder(try call.path(), recursive: false)
                return .nothing
            },
            method("void Delete(string path, bool recursive)") { call in
                try FileSystem.removeFolder(try call.path(), recursive: call.bool(1))
                return .nothing
            },
            method("void Move(string sourceDirName, string destDirName)") { call in
                try FileSystem.move(try call.path(0, "sourceDirName"), try call.path(1, "destDirName"))
                return .nothing
            },
            method("string GetCurrentDirectory()") { call in .string(call.interpreter.host.currentFolder) },
            method("void SetCurrentDirectory(string path)") { call in
                call.interpreter.host.currentFolder = try call.path()
                return .nothing
            },
            method("System.IO.DirectoryInfo GetParent(string path)") { call in
                guard let parent = PathText.directory(try call.path()) else { return .null }
                return try folder(parent, call)
            },
            method("string GetDirectoryRoot(string path)") { _ in .string("/") },
        ]
    }

    private enum Kind { case files, folders, both }

    private static var listing: [MethodOverload] {
        list("GetFiles", .files) + list("GetDirectories", .folders) + list("GetFileSystemEntries", .both)
            + list("EnumerateFiles", .files) + list("EnumerateDirectories", .folders)
            + list("EnumerateFileSystemEntries", .both)
    }

    private static func list(_ name: String, _ kind: Kind) -> [MethodOverload] {
        let pattern = "string path, string searchPattern"
        let run: (MethodCall) throws -> Value = { call in
            let filter = try WildcardPattern(call.arguments.count > 1 ? call.text(1) : "*", ignoreCase: false)
            var found: [String] = []
            let path = try call.path()
            let shown = call.text(0).hasSuffix("/") ? String(call.text(0).dropLast()) : call.text(0)
            try walk(path, shown, kind, filter, recursive: call.raw(2) == 1, depth: 0, into: &found)
            return .strings(found)
        }
        return [
            method("string[] \(name)(string path)", run), method("string[] \(name)(\(pattern))", run),
            method("string[] \(name)(\(pattern), System.IO.SearchOption searchOption)", run),
        ]
    }

    private static func walk(
        _ path: String, _ shown: String, _ kind: Kind, _ filter: WildcardPattern, recursive: Bool, depth: Int,
        into found: inout [String]
    ) throws {
        guard depth < 200 else { return }
        var folders: [String] = []
        for name in try FileSystem.names(path) {
            let isFolder = FileSystem.isFolder(path + "/" + name)
            if isFolder { folders.append(name) }
            let fits = kind == .both || (kind == .folders) == isFolder
            if fits, filter.matches(name) { found.append(shown + "/" + name) }
        }
        guard recursive else { return }
        for name in folders {
            try walk(path + "/" + name, shown + "/" + name, kind, filter, recursive: true, depth: depth + 1, into: &found)
        }
    }
}
