extension ReservedAddress {
    fileprivate static let members: [String] = ["name", "address", "id", "label", "location"]

    var document: ModelDocument {
        .made { parts in
            parts.add("name", name)
            parts.add("address", address.text)
            parts.add("id", id)
            parts.add("label", label)
            parts.add("location", location.name)
        }
    }

    fileprivate init(reading object: ObjectReader) throws(SnapshotFailure) {
        self.init(
            name: try object.text("name"), address: try object.address("address"), id: try object.guid("id"),
            label: try object.optional("label"), location: try object.location())
    }
}

extension Workspace {
    mutating func addReservedAddresses(_ parts: ObjectReader) throws(SnapshotFailure) {
        let made = try parts.member("reservedAddressesMade")?.number() ?? 0
        guard UInt32(exactly: made) != nil else {
            throw parts.failure("reservedAddressesMade", "This should be a number from 0 to \(UInt32.max).")
        }
        reservedAddressesMade = made
        let items = try parts.items("reservedAddresses")
        guard items.count <= Limits.reservedAddresses else {
            throw parts.failure(
                "reservedAddresses", ModelFailure.limit("Reserved IPs", Limits.reservedAddresses).message)
        }
        var taken: Set<IPv4Address> = []
        for item in items {
            let object = try item.object(ReservedAddress.members)
            let address = try ReservedAddress(reading: object)
            try check(address, object)
            guard taken.insert(address.address).inserted else {
                throw object.failure("address", "\(address.address.text) is there twice.")
            }
            reservedAddresses[address.name] = address
        }
    }

    private func check(_ address: ReservedAddress, _ object: ObjectReader) throws(SnapshotFailure) {
        guard reservedAddresses[address.name] == nil else {
            throw object.failure("name", "'\(address.name)' is there twice.")
        }
        let number = address.address.number &- Self.firstReservedAddress.number
        guard number > 0, number <= reservedAddressesMade else {
            let count = "reservedAddressesMade, which is \(reservedAddressesMade)"
            throw object.failure("address", "\(address.address.text) is not among the first addresses of \(count).")
        }
    }
}
