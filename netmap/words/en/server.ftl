### What the server itself says: in the terminal, and where a page could not be shown.

server-opening =
    netmap is at { $address }
    This address opens it once, within { $minutes } minutes, in one browser. Nobody else who uses this computer can open it. Press Ctrl+C here to close it.
server-opening-behind = Open netmap once, within { $minutes } minutes, at the address of this server with { $path } behind it. Nobody else who uses this computer can open it.
server-enter = Press Enter here to open it again, also in another browser.
server-opening-again = Once, within { $minutes } minutes: { $address }
server-taken = Port { $port } is in use by another program, so netmap is using { $free }.
server-port-out-of-range = A port is a number from 1 to 65535.
server-no-port = No port on this computer was free for netmap.
server-no-port-remedy = Close another program, or name a port with --port.
server-settings-lost = netmap's own settings could not be found.
server-settings-lost-remedy = Install netmap again.
server-serving = netmap answers to { $hosts }, at { $address } port { $port }. Maps that people keep here are deleted { $days } days after their last change. Press Ctrl+C here to close it.
server-kept-in = Kept maps lie in { $place }.
server-made-private = Others on this computer could read that file until now. From now on its owner alone can.
server-database-away = The database does not answer yet, or does not let netmap in. netmap tries again with every map that someone wants to keep.
server-host-unknown = A host is a name under which people reach this server, as maps.example.
server-host-unknown-remedy = Give each with --host: the name alone, without https:// and without a port.
server-address-unknown = This is not an address of this computer.
server-address-unknown-remedy = Give --address in numbers, as 127.0.0.1, or 0.0.0.0 for all that it has.
server-not-allowed = Port { $port } may not be used by netmap here.
server-not-allowed-remedy = Ports below 1024 need rights that netmap is better without. Give another one with --port, as 8501, and let a proxy stand before netmap at the port that people reach.
server-metrics-at = Figures on how it is are at http://{ $place }/metrics, for whoever watches this server.
server-metrics-unknown = --metrics wants an address of this computer in numbers and a port, as 127.0.0.1:18501.
server-metrics-public = The figures of a server are not for everyone, so --metrics needs a port of its own.
server-metrics-not-free = The address for --metrics, { $place }, is not free.
server-metrics-not-free-remedy = Name another port with --metrics, or close the other program.
server-not-free = Port { $port } is not free at this address.
server-not-free-remedy = Close the other program, or name another port with --port, or another --address.
server-more-like-this = … and { $count } more like this one: { $line }
server-closed = netmap is closed.
server-failed = Something went wrong on this page, on our side. Your map is as it was before. Load the page again to carry on.
server-not-from-here = netmap answers pages of its own address and no others. Open the address that netmap showed at its start.
server-not-let-in = netmap is open for the person who started it
server-too-many-files = Many files are being opened here right now. Please try again in a minute.
server-not-here = There is nothing at this address.

server-not-let-in-not-known = It does not know this browser yet. That is so after each new start.
server-not-let-in-press-enter = Are you that person? Press Enter in the window in which you started netmap. netmap opens again, and shows an address that lets another browser in, once.
server-not-let-in-go-on = Pages that were open before go on by themselves then.

# How many pages can be open, and of them from one address.
server-room = Up to { $pages } pages can be open at once, { $each } of them from one address.
# $files: how many files the system lets this server have open.
server-room-for-fewer = { server-room } The system allows this server { $files } open files, and they carry no more. Allow it more, as with LimitNOFILE in a unit of systemd.
server-room-for-all = { server-room } The system allows this server { $files } open files, which is enough for that.

server-streamlit-differs = netmap does not start with Streamlit { $version }, which differs from the one it was tried with: { $places }.
server-streamlit-differs-remedy = Install netmap again, with the versions that its list of packages names.
