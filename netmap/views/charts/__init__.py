"""Pictures that are no map: bars of give and get, kinds of support, moments along the months, and numbers."""
