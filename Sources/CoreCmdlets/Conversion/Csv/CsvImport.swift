import ShellRuntime
import ShellValues

/// Turns CSV text into objects: the first record names the columns unless names are given.
final class CsvImport {
    private let delimiter: Character
    private var header: [String]?
    private var layout: PropertyLayout = .empty
    private var typeName: String?
    private var warned = false

    init(delimiter: Character, header: [String]?) {
        self.delimiter = delimiter
        self.header = header
    }

    /// Reads one text and writes an object for each record.
    func read(_ text: String, _ call: CommandCall) throws {
        var reader = CsvReader(text, delimiter: delimiter)
        if layout.names.isEmpty { skipComments(&reader) }
        while let fields = reader.nextRecord() {
            if fields.isEmpty || (fields.count == 1 && fields[0].isEmpty) { continue }
            if header == nil {
                try setHeader(fields, call)
                continue
            }
            if layout.names.isEmpty { try makeLayout(header ?? [], call) }
            try call.write(.object(row(fields)))
        }
    }

    private func skipComments(_ reader: inout CsvReader) {
        while reader.peek() == 0x23 {
            let line = reader.line()
            if line.hasPrefix("#TYPE ") { typeName = String(line.dropFirst(6)) }
        }
    }

    private func setHeader(_ fields: [String], _ call: CommandCall) throws {
        var names: [String] = []
        var number = 1
        for field in fields {
            guard field.isEmpty else {
                names.append(field)
                continue
            }
            while fields.contains("H\(number)") { number += 1 }
            names.append("H\(number)")
            number += 1
            warned = true
        }
        header = names
        if warned {
            try call.writeWarning(
                "One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers.")
        }
    }

    private func makeLayout(_ names: [String], _ call: CommandCall) throws {
        var seen: Set<String> = []
        for name in names where !seen.insert(CaseFolding.fold(name)).inserted {
            throw call.failure(
                "AlreadyPresentPSMemberInfoInternalCollectionAdd", "The member \"\(name)\" is already present.",
                category: .NotSpecified, type: ExceptionTypes.extendedTypeSystem)
        }
        layout = PropertyLayout(names)
    }

    private func row(_ fields: [String]) -> CustomObject {
        var values: ContiguousArray<Value> = []
        values.reserveCapacity(layout.names.count)
        for i in 0..<layout.names.count { values.append(i < fields.count ? .string(fields[i]) : .null) }
        let object = CustomObject(layout: layout, values: values)
        if let typeName {
            let extras = InstanceExtras()
            extras.typeNames = [typeName, "CSV:" + typeName]
            object.extras = extras
        }
        return object
    }
}
